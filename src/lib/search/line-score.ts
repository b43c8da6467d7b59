import type { LoadedIndex } from './load-index';
import type { QueryTerms } from './query-terms';
import { RANKING } from './ranking-settings';

/** How well the best line of a page answers a query. */
export interface LineScore {
	/** 0 to 1. */
	score: number;
	/** The line, by its number. */
	line: number;
}

/** Strength of every term that answers a unit, itself or by its group; all units when none is given. */
function strengthsOf(
	{ terms }: QueryTerms,
	index: LoadedIndex,
	unit?: number
): [term: number, strength: number][] {
	const strengths = new Map<number, number>();
	for (const { term, unit: own, strength } of terms) {
		if (unit !== undefined && own !== unit) continue;
		for (const each of [term, ...(index.members.get(term) ?? [])])
			if (strength > (strengths.get(each) ?? 0)) strengths.set(each, strength);
	}
	return [...strengths];
}

/**
 * Scores lines against a query, each as a whole: visitors' own words, titles, questions. Of each page the best line counts, and a little the
 * second. Only lines in which a term of the query stands are looked at.
 * @param wanted pages whose lines are scored
 * @returns by page
 */
export function scoreLines(
	query: QueryTerms,
	index: LoadedIndex,
	wanted: ReadonlySet<number>
): Map<number, LineScore> {
	const { ofTerm, page: pageOf, rarity } = index.lines;
	/** How much of each line is asked for, as the rarity of those terms. */
	const matched = new Float64Array(pageOf.length);
	/** How much of the query each line covers, as the weight of those units. */
	const covered = new Float64Array(pageOf.length);
	const touched: number[] = [];
	for (const [term, strength] of strengthsOf(query, index)) {
		for (const line of ofTerm[term] ?? []) {
			if (matched[line] === 0) touched.push(line);
			matched[line] = (matched[line] ?? 0) + (index.rarity[term] ?? 0) * strength;
		}
	}
	const lastUnit = new Int32Array(pageOf.length).fill(-1);
	query.weights.forEach((weight, unit) => {
		// The strongest first: a unit counts once in a line.
		for (const [term, strength] of strengthsOf(query, index, unit).sort((a, b) => b[1] - a[1])) {
			for (const line of ofTerm[term] ?? []) {
				if (lastUnit[line] === unit) continue;
				lastUnit[line] = unit;
				covered[line] = (covered[line] ?? 0) + weight * strength;
			}
		}
	});
	const total = query.weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const pages = new Map<number, LineScore & { second: number }>();
	for (const line of touched) {
		const page = pageOf[line] ?? 0;
		if (!wanted.has(page)) continue;
		const score =
			((covered[line] ?? 0) / total) ** RANKING.queryPower *
			((matched[line] ?? 0) / (rarity[line] ?? 1)) ** RANKING.linePower;
		const known = pages.get(page);
		if (!known) pages.set(page, { score, line, second: 0 });
		else if (score > known.score || (score === known.score && line < known.line))
			Object.assign(known, { second: known.score, score, line });
		else if (score > known.second) known.second = score;
	}
	for (const each of pages.values())
		each.score = (each.score + RANKING.secondLine * each.second) / (1 + RANKING.secondLine);
	return pages;
}
