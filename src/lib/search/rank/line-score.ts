import type { LoadedIndex } from '../index/load-index';
import type { QueryTerms } from './query-terms';
import { RANKING } from './ranking-settings';

/** How well the best line of a page answers a query. */
export interface LineScore {
	/** 0 to 1. */
	score: number;
	/** The line, by its number. */
	line: number;
}

/** Strength of every term that matches a unit, by itself or through its group; of all units when none is given. */
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
 * Scores lines against a query, each as a whole: visitors' own words, titles, questions. Of each page the best line counts, and the second
 * best a little. Only lines that contain a term of the query are looked at.
 * @param wanted pages whose lines are scored
 * @returns scores by page
 */
export function scoreLines(
	query: QueryTerms,
	index: LoadedIndex,
	wanted: ReadonlySet<number>
): Map<number, LineScore> {
	const { ofTerm, page: pageOf, rarity } = index.lines;
	/** How much of each line the query asks for: the rarity of those terms. */
	const matched = new Float64Array(pageOf.length);
	/** How much of the query each line covers: the weight of those units. */
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
		// Strongest first: a unit counts once per line.
		for (const [term, strength] of strengthsOf(query, index, unit).sort((a, b) => b[1] - a[1])) {
			for (const line of ofTerm[term] ?? []) {
				if (lastUnit[line] === unit) continue;
				lastUnit[line] = unit;
				covered[line] = (covered[line] ?? 0) + weight * strength;
			}
		}
	});
	const total = query.weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const best = new Float64Array(index.entries.length);
	const second = new Float64Array(index.entries.length);
	const lineOf = new Int32Array(index.entries.length).fill(-1);
	/** What a line has to cover to be the best of its page; the other factor is 1 at most, so for most lines we can stop there. */
	const least = new Float64Array(index.entries.length);
	for (const line of touched) {
		const page = pageOf[line] ?? 0;
		const cover = (covered[line] ?? 0) / total;
		if (cover <= (least[page] ?? 0) || !wanted.has(page)) continue;
		const score =
			cover ** RANKING.queryPower * ((matched[line] ?? 0) / (rarity[line] ?? 1)) ** RANKING.linePower;
		const top = best[page] ?? 0;
		if (score > top || (score === top && line < (lineOf[page] ?? 0))) {
			second[page] = top;
			best[page] = score;
			lineOf[page] = line;
		} else if (score > (second[page] ?? 0)) second[page] = score;
		else continue;
		least[page] = (second[page] ?? 0) ** (1 / RANKING.queryPower);
	}
	const pages = new Map<number, LineScore>();
	for (const page of wanted) {
		const line = lineOf[page] ?? -1;
		const score = ((best[page] ?? 0) + RANKING.secondLine * (second[page] ?? 0)) / (1 + RANKING.secondLine);
		if (line >= 0) pages.set(page, { score, line });
	}
	return pages;
}
