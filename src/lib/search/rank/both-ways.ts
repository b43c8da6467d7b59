import { isOnlyOwnBehaviour } from './query-signals';
import type { SearchResult } from './search-answer';

/** How many results have to hold both ways when it is unsure who speaks. */
const BOTH_WITHIN = 3;

/** Results in which both ways stand at the top: for who was harmed and for who did it. Whoever it was finds their own. */
export function bothWays(results: readonly SearchResult[]): SearchResult[] {
	const isOther = ({ readers }: SearchResult) =>
		isOnlyOwnBehaviour(readers) !== isOnlyOwnBehaviour(results[0]?.readers ?? []);
	const at = results.findIndex(isOther);
	const found = results[at];
	if (!found || at < BOTH_WITHIN) return [...results];
	const others = results.filter((each) => each !== found);
	return [...others.slice(0, BOTH_WITHIN - 1), found, ...others.slice(BOTH_WITHIN - 1)];
}
