import type { Lang } from '../../i18n/languages';
import { idsOf } from '../instructions/instructions';
import { inLanguage } from '../read/in-language';
import type { Collection } from '../read/read-records.server';
import type { PageRecord, PageTranslation } from './page-schema';

/** A standing page in one language. */
export interface Page {
	id: string;
	title: string;
	description: string;
	/** Ids of help points that are called from the head of the page. */
	help: readonly string[];
	footer: number | null;
	/** Language the text is in: the page's own, or Dutch where there is no translation. */
	textLang: Lang;
	checked: string;
	nextCheck: string;
	sources: PageRecord['sources'];
	askedAs: string[];
	/** What the text tells its reader to do. */
	does: readonly string[];
	body: string;
}

/** Standing pages in a language, those of the footer first and in its order. */
export function pagesIn(collection: Collection<PageRecord, PageTranslation>, lang: Lang): Page[] {
	return inLanguage(collection, lang)
		.map(({ record, words, body, textLang }): Page => ({
			id: record.id,
			title: words.title,
			description: words.description,
			help: record.help,
			footer: record.footer ?? null,
			textLang,
			checked: record.checked,
			nextCheck: record.next_check,
			sources: record.sources,
			askedAs: words.asked_as,
			does: idsOf(words.does),
			body
		}))
		.sort((a, b) => (a.footer ?? 99) - (b.footer ?? 99));
}
