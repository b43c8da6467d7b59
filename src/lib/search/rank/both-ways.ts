import { isOnlyOwnBehaviour } from './query-signals';
import type { SearchResult } from './search-answer';

/** How many results have to hold both ways when it is unsure who speaks. */
const BOTH_WITHIN = 3;

const isOwnWay = ({ readers }: SearchResult) => isOnlyOwnBehaviour(readers);

/** The results with one of them at another place. */
function moved(results: readonly SearchResult[], found: SearchResult, to: number): SearchResult[] {
	const others = results.filter((each) => each !== found);
	return [...others.slice(0, to), found, ...others.slice(to)];
}

/**
 * Results in which both ways stand at the top, for who was harmed and for who did it: whoever it was finds their own. The way of who was harmed
 * stands first, since the other mistake hurts more.
 */
export function bothWays(results: readonly SearchResult[]): SearchResult[] {
	const own = results.find(isOwnWay);
	const harmed = results.find((each) => !isOwnWay(each));
	if (!own || !harmed) return [...results];
	const led = results[0] === own ? moved(results, harmed, 0) : [...results];
	return led.indexOf(own) < BOTH_WITHIN ? led : moved(led, own, BOTH_WITHIN - 1);
}
