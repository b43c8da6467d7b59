import {
	helpSchema,
	helpTranslationSchema,
	type HelpRecord,
	type HelpTranslation
} from '../help/help-schema';
import { named, type Kind } from './kind';
import { twoFolderReader } from './read-kind.server';

/**
 * Help points. Search and open data take what is published of them from `help/help-point.ts`, so that a number that is withheld is in neither:
 * that is why this kind has no words for search and no table of its own.
 */
export const helpKind: Kind<HelpRecord, HelpTranslation> = {
	name: 'help',
	called: 'a published help point',
	links: ['/hulp/'],
	overview: '/hulp/',
	read: twoFolderReader(['content/help', 'content/local/help'], {
		record: helpSchema,
		translation: helpTranslationSchema
	}),
	headOf: ({ record, words }) => ({ title: words.name ?? record.name, description: words.text.summary }),
	addressOf: ({ id }) => `/hulp/${id}/`,
	referencesOf: ({ alternatives }) => named('alternatives', alternatives, 'help')
};
