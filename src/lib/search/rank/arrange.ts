import type { SearchAnswer, SearchResult } from './search-answer';

/** The number of results that come first, whatever their kind. */
const BEST = 5;

/** Results as they are shown: the best, and below them the others by kind. */
export interface ResultGroups {
	best: readonly SearchResult[];
	/** Kinds in the order in which they first occur among the others. */
	others: readonly { type: SearchResult['type']; results: readonly SearchResult[] }[];
}

/**
 * The groups in which results are shown, on the page and in the terminal.
 * @param results best first, or in the order of `arrange`, which gives the same groups
 */
export function groupResults(results: readonly SearchResult[]): ResultGroups {
	const rest = results.slice(BEST);
	const types = [...new Set(rest.map(({ type }) => type))];
	return {
		best: results.slice(0, BEST),
		others: types.map((type) => ({ type, results: rest.filter((each) => each.type === type) }))
	};
}

/** Results in the order in which they are shown. */
export function arrange(results: readonly SearchResult[]): SearchResult[] {
	const { best, others } = groupResults(results);
	return [...best, ...others.flatMap(({ results: own }) => own)];
}

/**
 * A new answer to a query that was answered before, after more of the index has arrived: what is shown keeps its place and new results come
 * after it, so that nothing moves under a finger.
 */
export function keepPlaces(shown: SearchAnswer, renewed: SearchAnswer): SearchAnswer {
	const urls = new Set(shown.results.map(({ url }) => url));
	return { ...renewed, results: [...shown.results, ...renewed.results.filter(({ url }) => !urls.has(url))] };
}
