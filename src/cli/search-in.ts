import { content } from '../lib/content/store.server';
import { isLang, type Lang } from '../lib/i18n/languages';
import { localPath } from '../lib/i18n/paths';
import { buildSearchFiles } from '../lib/search/data-file.server';
import { loadSearch, type Search } from '../lib/search/search';

const loaded = new Map<Lang, Search>();

/** The search of a language, over the same indexes as the site, the table of places among them. */
export function searchIn(lang: string | undefined): Search {
	if (!isLang(lang)) throw new Error(`lang: expected a language of the site, got ${JSON.stringify(lang)}`);
	const known = loaded.get(lang);
	if (known) return known;
	const { first, programme } = buildSearchFiles(content(), lang);
	const search = loadSearch(first);
	search.addRegions(content().regions.packed, localPath(lang, '/regio/'));
	if (programme) search.addProgramme(programme);
	loaded.set(lang, search);
	return search;
}
