import { content } from '../lib/content/store.server';
import { isLang, type Lang } from '../lib/i18n/languages';
import { buildSearchFiles } from '../lib/search/index/data-file.server';
import { assembleSearch, type Ask, type SearchParts } from './assemble-search';

/** Builds what the search of a language needs from the content. */
export function buildSearchParts(lang: Lang): SearchParts {
	return { ...buildSearchFiles(content(), lang), regions: content().regions.packed };
}

const loaded = new Map<Lang, Ask>();

/** The search of a language, over the same indexes as the site, the table of places among them. */
export function searchIn(lang: string | undefined): Ask {
	if (!isLang(lang)) throw new Error(`lang: expected a language of the site, got ${JSON.stringify(lang)}`);
	const known = loaded.get(lang);
	if (known) return known;
	const search = assembleSearch(lang, buildSearchParts(lang));
	loaded.set(lang, search);
	return search;
}
