import type { LoadedIndex } from './load-index';
import type { QueryTerm } from './query-terms';
import { RANKING } from './ranking-settings';

/** How well the best line of a page answers a query. */
export interface LineScore {
	/** 0 to 1. */
	score: number;
	/** The line, by its position; -1: none. */
	line: number;
}

/** The query, as far as scoring lines needs it. */
export interface LineQuery {
	/** By term number: which units it answers, how strongly. */
	answers: ReadonlyMap<number, readonly QueryTerm[]>;
	/** Weight of each unit. */
	weights: readonly number[];
	total: number;
}

function scoreLine(terms: readonly number[], query: LineQuery, index: LoadedIndex): number {
	const best = new Map<number, number>();
	let matched = 0;
	let all = 0;
	for (const term of terms) {
		const rarity = index.rarity[term] ?? 0;
		let own = 0;
		for (const each of [term, ...(index.groups[term] ?? [])]) {
			for (const { unit, strength } of query.answers.get(each) ?? []) {
				own = Math.max(own, strength);
				if (strength > (best.get(unit) ?? 0)) best.set(unit, strength);
			}
		}
		all += rarity;
		matched += rarity * own;
	}
	if (matched === 0) return 0;
	let covered = 0;
	for (const [unit, strength] of best) covered += strength * (query.weights[unit] ?? 0);
	return (covered / query.total) ** RANKING.queryPower * (matched / all) ** RANKING.linePower;
}

/** Scores the lines of a page against a query: visitors' own words, its title, its questions. */
export function scoreLines(page: number, query: LineQuery, index: LoadedIndex): LineScore {
	let best = 0;
	let second = 0;
	let line = -1;
	(index.lines[page] ?? []).forEach(({ terms }, at) => {
		const score = scoreLine(terms, query, index);
		if (score > best) {
			second = best;
			best = score;
			line = at;
		} else if (score > second) second = score;
	});
	return { score: (best + RANKING.secondLine * second) / (1 + RANKING.secondLine), line };
}
