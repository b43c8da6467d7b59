import type { SearchAnswer, SearchResult } from './search-answer';

/** The number of results that come first, whatever their kind. */
export const BEST = 5;

/**
 * The order in which results are shown: the best first, whatever their kind; then the others by kind, starting with the kind of the best of
 * them.
 * @param results best first
 */
export function arrange(results: readonly SearchResult[]): SearchResult[] {
	const rest = results.slice(BEST);
	const kinds = [...new Set(rest.map(({ type }) => type))];
	return [...results.slice(0, BEST), ...kinds.flatMap((kind) => rest.filter(({ type }) => type === kind))];
}

/**
 * A new answer to a query that was answered before, after more of the index has arrived: what is shown keeps its place and new results come
 * after it, so that nothing moves under a finger.
 */
export function keepPlaces(shown: SearchAnswer, renewed: SearchAnswer): SearchAnswer {
	const urls = new Set(shown.results.map(({ url }) => url));
	return { ...renewed, results: [...shown.results, ...renewed.results.filter(({ url }) => !urls.has(url))] };
}
