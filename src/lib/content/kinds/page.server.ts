import {
	pageSchema,
	pageTranslationSchema,
	type PageRecord,
	type PageTranslation
} from '../knowledge/page-schema';
import { named, type Kind } from './kind';
import { folderReader } from './read-kind.server';

/** Standing pages: about, privacy, safe browsing and the like. */
export const pageKind: Kind<PageRecord, PageTranslation> = {
	name: 'page',
	called: 'a page',
	links: ['/'],
	overview: '/',
	read: folderReader('content/pages', { record: pageSchema, translation: pageTranslationSchema }),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/${id}/`,
	referencesOf: ({ help }) => named('help', help, 'help'),
	compare: (a, b) => (a.footer ?? 99) - (b.footer ?? 99),
	searchWordsOf: ({ words, body }) => ({
		listedAs: 'page',
		asked: words.asked_as,
		texts: [body],
		audiences: []
	})
};
