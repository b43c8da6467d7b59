import lunr from 'lunr';
import type { Unit } from './analyse';
import { scoreLines, type LineQuery } from './line-score';
import type { LoadedIndex } from './load-index';
import { queryTerms, type QueryTerm, type QueryTerms } from './query-terms';

/** A page of an index with its score, before kinds and readers count. */
export interface Ranked {
	page: number;
	score: number;
	/** Position of the best line; -1: none. */
	line: number;
}

export interface Ranking {
	pages: Ranked[];
	query: QueryTerms;
}

/** Pages whose lines are looked at in the second pass. */
const SECOND_PASS = 120;
const LINE_WEIGHT = 2;

function lineQuery({ terms, weights }: QueryTerms): LineQuery {
	const answers = new Map<number, QueryTerm[]>();
	for (const each of terms) answers.set(each.term, [...(answers.get(each.term) ?? []), each]);
	return { answers, weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
}

/**
 * Ranks the pages of an index for the units of a query. First lunr finds and weighs by words; then the best of those are weighed again by how
 * well one of their lines, as a whole, is what was asked: words that belong together have to stand together.
 */
export function rank(units: readonly Unit[], index: LoadedIndex, isTyping: boolean): Ranking {
	const query = queryTerms(units, index, isTyping);
	const boosts = new Map<number, number>();
	for (const { term, strength } of query.terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, strength));
	if (boosts.size === 0) return { pages: [], query };
	const found = index.lunr.query((built) => {
		for (const [term, boost] of boosts)
			built.term(index.terms[term] ?? '', {
				boost,
				usePipeline: false,
				presence: lunr.Query.presence.OPTIONAL
			});
	});
	const [best] = found;
	const top = best?.score || 1;
	const lines = lineQuery(query);
	const pages = found.slice(0, SECOND_PASS).map(({ ref, score }): Ranked => {
		const page = Number(ref);
		const { score: lineScore, line } = scoreLines(page, lines, index);
		return { page, score: score / top + LINE_WEIGHT * lineScore, line };
	});
	return { pages: pages.sort((a, b) => b.score - a.score || a.page - b.page), query };
}
