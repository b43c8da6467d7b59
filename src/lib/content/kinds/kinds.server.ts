import { campaignKind } from './campaign.server';
import { firstHelpKind } from './first-help.server';
import { guideKind } from './guide.server';
import { helpKind } from './help.server';
import type { Kind } from './kind';
import { pageKind } from './page.server';
import { sectorKind } from './sector.server';
import { settingKind } from './setting.server';
import { situationKind } from './situation.server';
import { termKind } from './term.server';
import { toolkitKind } from './toolkit.server';
import { topicKind } from './topic.server';

/** Every kind of content, in the order in which records are read, searched and published. */
export const KINDS: readonly Kind[] = [
	helpKind,
	topicKind,
	guideKind,
	sectorKind,
	situationKind,
	toolkitKind,
	campaignKind,
	termKind,
	settingKind,
	pageKind,
	firstHelpKind
];
