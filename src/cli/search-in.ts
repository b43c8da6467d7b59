import { content } from '../lib/content/store.server';
import { isLang, type Lang } from '../lib/i18n/languages';
import { buildIndex } from '../lib/search/build-index';
import { collectDocuments } from '../lib/search/collect.server';
import { loadSearch, type Search } from '../lib/search/search';

const loaded = new Map<Lang, Search>();

/** The search of a language, over the same index as the site. */
export function searchIn(lang: string | undefined): Search {
	if (!isLang(lang)) throw new Error(`lang: expected a language of the site, got ${JSON.stringify(lang)}`);
	const known = loaded.get(lang);
	if (known) return known;
	const search = loadSearch(buildIndex(collectDocuments(content(), lang), lang));
	loaded.set(lang, search);
	return search;
}
