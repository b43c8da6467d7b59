import { settingsSchema, type SettingWords } from '../knowledge/guide-schema';
import type { Kind } from './kind';
import { listReader } from './read-kind.server';

/** Settings of the posters for bystanders. */
export const settingKind: Kind<SettingWords> = {
	name: 'poster',
	called: 'a setting of content/settings.yaml',
	links: ['/omstanders/poster/'],
	read: listReader('content/settings.yaml', settingsSchema, undefined, (settings) => settings),
	headOf: ({ record: { name, headline } }) => ({ title: name, description: headline }),
	addressOf: ({ id }) => `/omstanders/poster/${id}/`
};
