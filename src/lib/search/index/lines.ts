import type { PageTerms } from './term-weights';

/** Where on a page a question is answered, with its heading. */
export interface Part {
	anchor: string;
	title: string;
}

/** The titles, the lines of `asked` and the questions of all pages, numbered consecutively. */
export interface Lines {
	/** Page of each line. */
	page: readonly number[];
	/** Sum of the rarity of the terms of each line. */
	rarity: readonly number[];
	/** Lines that contain a term, by the term's number; listed twice when the term occurs twice. */
	ofTerm: readonly (readonly number[])[];
	/** Lines that are questions with an answer of their own. */
	part: ReadonlyMap<number, Part>;
}

/**
 * @param parts questions of each page, in the order of its `parts`
 * @param rarity the rarity of each term
 */
export function collectLines(
	pages: readonly PageTerms[],
	parts: ReadonlyMap<number, readonly Part[]>,
	rarity: readonly number[]
): Lines {
	const pageOf: number[] = [];
	const sums: number[] = [];
	const ofTerm = rarity.map((): number[] => []);
	const part = new Map<number, Part>();
	const add = (page: number, terms: readonly number[]) => {
		const line = pageOf.push(page) - 1;
		let sum = 0;
		for (const term of terms) {
			ofTerm[term]?.push(line);
			sum += rarity[term] ?? 0;
		}
		sums.push(sum);
		return line;
	};
	pages.forEach(({ title, asked, parts: questions }, page) => {
		add(page, title);
		for (const terms of asked) add(page, terms);
		questions.forEach((terms, at) => {
			const own = parts.get(page)?.[at];
			const line = add(page, terms);
			if (own) part.set(line, own);
		});
	});
	return { page: pageOf, rarity: sums, ofTerm, part };
}
