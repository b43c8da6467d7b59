import { settingsSchema, settingWords, type SettingWords } from '../knowledge/guide-schema';
import type { Kind } from './kind';
import type { InWords } from './in-words';
import { listReader } from './list-reader.server';

/** Settings of the posters for bystanders. */
export const settingKind: Kind<SettingWords, InWords<SettingWords>> = {
	name: 'poster',
	called: 'a setting of content/settings.yaml',
	links: ['/omstanders/poster/'],
	read: listReader('content/settings.yaml', settingsSchema, undefined, (settings) => settings, settingWords),
	headOf: ({ words: { name, headline } }) => ({ title: name, description: headline }),
	addressOf: ({ id }) => `/omstanders/poster/${id}/`
};
