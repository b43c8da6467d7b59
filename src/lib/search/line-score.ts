import type { Line, LoadedIndex } from './load-index';
import type { QueryTerm, QueryTerms } from './query-terms';
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
	/** 1 for every term that answers a unit, itself or by its group: most terms of most lines do not, and cost no more than a look. */
	hits: Uint8Array;
	/** Weight of each unit. */
	weights: readonly number[];
	total: number;
}

/** Prepares what was looked up for scoring lines. */
export function lineQuery({ terms, weights }: QueryTerms, index: LoadedIndex): LineQuery {
	const answers = new Map<number, QueryTerm[]>();
	const hits = new Uint8Array(index.terms.length);
	for (const each of terms) {
		const known = answers.get(each.term);
		if (known) known.push(each);
		else answers.set(each.term, [each]);
		hits[each.term] = 1;
		for (const member of index.members.get(each.term) ?? []) hits[member] = 1;
	}
	return { answers, hits, weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
}

function scoreLine({ terms, rarity: all }: Line, query: LineQuery, index: LoadedIndex): number {
	let best: number[] | undefined;
	let matched = 0;
	for (const term of terms) {
		if (query.hits[term] === 0) continue;
		let own = 0;
		best ??= query.weights.map(() => 0);
		for (const each of [term, ...(index.groups[term] ?? [])]) {
			for (const { unit, strength } of query.answers.get(each) ?? []) {
				own = Math.max(own, strength);
				if (strength > (best[unit] ?? 0)) best[unit] = strength;
			}
		}
		matched += (index.rarity[term] ?? 0) * own;
	}
	if (!best || matched === 0) return 0;
	const covered = best.reduce((sum, strength, unit) => sum + strength * (query.weights[unit] ?? 0), 0);
	return (covered / query.total) ** RANKING.queryPower * (matched / all) ** RANKING.linePower;
}

/** Scores the lines of a page against a query: visitors' own words, its title, its questions. */
export function scoreLines(page: number, query: LineQuery, index: LoadedIndex): LineScore {
	let best = 0;
	let second = 0;
	let line = -1;
	(index.lines[page] ?? []).forEach((each, at) => {
		const score = scoreLine(each, query, index);
		if (score > best) {
			second = best;
			best = score;
			line = at;
		} else if (score > second) second = score;
	});
	return { score: (best + RANKING.secondLine * second) / (1 + RANKING.secondLine), line };
}
