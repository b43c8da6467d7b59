import type { Lang } from '../lib/i18n/languages';
import { localPath } from '../lib/i18n/paths';
import type { PackedRegions } from '../lib/regions/index';
import type { SearchFiles } from '../lib/search/index/data-file.server';
import { loadSearch } from '../lib/search/rank/search';
import type { SearchAnswer } from '../lib/search/rank/search-answer';

/** All that the search of a language needs: its indexes and the table of places. Plain data, as the site serves it. */
export interface SearchParts extends SearchFiles {
	regions: PackedRegions;
}

/** Answers a query. */
export type Ask = (query: string) => SearchAnswer;

/** The search of a language over its parts, all of them loaded. */
export function assembleSearch(
	lang: Lang,
	{ first, patterns, others, model, programme, regions }: SearchParts
): Ask {
	const search = loadSearch(first, patterns);
	search.addOtherLanguages(others);
	if (model) search.addModel(model);
	search.addRegions(regions, localPath(lang, '/regio/'));
	if (programme) search.addProgramme(programme);
	return (query) => search.answer(query);
}
