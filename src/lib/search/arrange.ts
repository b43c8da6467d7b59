import type { SearchAnswer, SearchResult } from './search';

/** Results that stand on top whatever their kind. */
export const BEST = 5;

/**
 * The order in which results are shown: the best first, whatever their kind; behind them the others by kind, the kind of the best of them
 * first.
 * @param results the best first
 */
export function arrange(results: readonly SearchResult[]): SearchResult[] {
	const rest = results.slice(BEST);
	const kinds = [...new Set(rest.map(({ type }) => type))];
	return [...results.slice(0, BEST), ...kinds.flatMap((kind) => rest.filter(({ type }) => type === kind))];
}

/**
 * An answer to the query that is answered already, after more of the index has arrived: what is shown keeps its place, the new comes behind
 * it, so that nothing moves under a finger.
 */
export function keepPlaces(shown: SearchAnswer, renewed: SearchAnswer): SearchAnswer {
	const urls = new Set(shown.results.map(({ url }) => url));
	return { ...renewed, results: [...shown.results, ...renewed.results.filter(({ url }) => !urls.has(url))] };
}
