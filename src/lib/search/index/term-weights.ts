import { RANKING } from '../rank/ranking-settings';

/** Terms of a page by field, as numbers. */
export interface PageTerms {
	title: number[];
	asked: number[][];
	summary: number[];
	parts: number[][];
	body: number[];
}

type Field = keyof PageTerms;

function occurrences(page: PageTerms, field: Field): number[] {
	return page[field].flat();
}

/**
 * Weight of every term in every page (BM25F) and the rarity of every term.
 * @param groups groups of each term: a page with a term has its groups too
 */
export function weighTerms(
	pages: readonly PageTerms[],
	groups: readonly (readonly number[])[],
	size: number
): { weights: Map<number, number>[]; rarity: number[] } {
	const fields = Object.keys(RANKING.field) as Field[];
	const joined = pages.map((): Map<number, number> => new Map());
	for (const field of fields) {
		const lists = pages.map((page) => occurrences(page, field));
		const average = lists.reduce((sum, list) => sum + list.length, 0) / (lists.length || 1) || 1;
		lists.forEach((list, page) => {
			const penalty =
				1 - RANKING.lengthPenalty[field] + (RANKING.lengthPenalty[field] * list.length) / average;
			const weight = RANKING.field[field] / penalty;
			const own = joined[page];
			if (!own) return;
			for (const term of list)
				for (const each of [term, ...(groups[term] ?? [])]) own.set(each, (own.get(each) ?? 0) + weight);
		});
	}
	const inPages = new Array<number>(size).fill(0);
	for (const page of joined) for (const term of page.keys()) inPages[term] = (inPages[term] ?? 0) + 1;
	const rarity = inPages.map((count) => Math.log(1 + (pages.length - count + 0.5) / (count + 0.5)));
	for (const page of joined)
		for (const [term, weight] of page)
			page.set(term, ((rarity[term] ?? 0) * weight) / (RANKING.saturation + weight));
	return { weights: joined, rarity };
}
