import { campaignKind } from '../kinds/campaign.server';
import { guideKind } from '../kinds/guide.server';
import type { ContentRecord, Kind, TranslatedRecord } from '../kinds/kind';
import type { Collections } from '../kinds/read-kinds';
import { sectorKind } from '../kinds/sector.server';
import { settingKind } from '../kinds/setting.server';
import { isShown } from '../kinds/shown';
import { situationKind } from '../kinds/situation.server';
import { termKind } from '../kinds/term.server';
import { toolkitKind } from '../kinds/toolkit.server';
import { topicKind } from '../kinds/topic.server';
import type { InWords } from '../kinds/in-words';
import type { Collection } from '../read/read-records.server';
import type { CampaignRecord } from './campaign-schema';
import type { Figures } from './figures.server';
import type { Term } from './glossary-schema';
import type { GuideRecord, SettingWords, SituationRecord } from './guide-schema';
import type { SectorRecord } from './sector-schema';
import type { ToolkitRecord } from './toolkit-schema';
import type { TopicRecord } from './topic-schema';

/** Everything that visitors read rather than contact, at hand by name: topics, guides, toolkits, campaigns, words and figures. */
export interface Knowledge extends Pick<Figures, 'figures' | 'figuresChecked'> {
	topics: Collection<TopicRecord, InWords<TopicRecord>>;
	guides: Collection<GuideRecord, InWords<GuideRecord>>;
	situations: SituationRecord[];
	settings: SettingWords[];
	toolkits: ToolkitRecord[];
	sectors: SectorRecord[];
	campaigns: CampaignRecord[];
	/** Words that are explained on the site. */
	terms: Term[];
}

/** Knowledge out of the records of all kinds. Toolkits and campaigns are there also when they may not be shown. */
export function knowledgeOf(all: Collections, { figures, figuresChecked }: Figures): Knowledge {
	const records = <T extends ContentRecord, U extends TranslatedRecord>(kind: Kind<T, U>): T[] =>
		[...all.of(kind).records.values()].map(({ record }) => record);
	return {
		topics: all.of(topicKind),
		guides: all.of(guideKind),
		situations: records(situationKind),
		settings: records(settingKind),
		toolkits: records(toolkitKind),
		sectors: records(sectorKind),
		campaigns: records(campaignKind),
		terms: records(termKind).filter((term) => isShown(termKind, term)),
		figures,
		figuresChecked
	};
}
