import lunr from 'lunr';
import type { Unit } from '../words/analyse';
import { scoreLines } from './line-score';
import type { LoadedIndex } from '../index/load-index';
import { queryTerms, type QueryTerms } from './query-terms';
import { RANKING } from './ranking-settings';

/** A page of an index with its score, before kinds and readers are counted. */
export interface Ranked {
	page: number;
	score: number;
	/** The best line, by its number; -1: none. */
	line: number;
}

export interface Ranking {
	/** Not sorted: who is asking has still to be counted. */
	pages: Ranked[];
	query: QueryTerms;
}

/**
 * Passes a part of each page's score on to the pages it leads to: from a word to its topic, from a topic to its help, most to the first of a
 * list. The words that visitors use lead to a word or a topic; the help is one step further.
 */
function passOn(pages: Ranked[], index: LoadedIndex): void {
	const byPage = new Map(pages.map((ranked) => [ranked.page, ranked]));
	for (const isWord of [true, false]) {
		const share = isWord ? RANKING.lead.word : RANKING.lead.topic;
		const gained = new Map<number, number>();
		for (const { page, score } of pages) {
			const leads = index.leads.get(page);
			if (!leads || index.words.has(page) !== isWord) continue;
			leads.forEach((to, at) => {
				const gain = share * score * RANKING.leadFade ** at;
				if (gain > (gained.get(to) ?? 0)) gained.set(to, gain);
			});
		}
		for (const [page, gain] of gained) {
			const known = byPage.get(page);
			if (known) known.score += gain;
			else {
				const added = { page, score: gain, line: -1 };
				byPage.set(page, added);
				pages.push(added);
			}
		}
	}
	for (const ranked of pages) ranked.score *= 1 + RANKING.prior * (index.prominence[ranked.page] ?? 0);
}

/** How many terms lunr looks up, those that say most: the others of a long sentence improve no figure (docs/search.md). */
const MOST_TERMS = 16;

/** The terms of a query that say most, with their strength. */
function tellingTerms({ terms }: QueryTerms, index: LoadedIndex): [term: number, strength: number][] {
	const strengths = new Map<number, number>();
	for (const { term, strength } of terms) strengths.set(term, Math.max(strengths.get(term) ?? 0, strength));
	const says = ([term, strength]: [number, number]) => (index.rarity[term] ?? 0) * strength;
	return [...strengths].sort((a, b) => says(b) - says(a)).slice(0, MOST_TERMS);
}

/**
 * Ranks the pages of an index for the units of a query. First lunr finds and weighs them by words; then they are weighed again by how
 * well one of their lines, as a whole, is what was asked: words that belong together have to be close together.
 */
export function rank(units: readonly Unit[], index: LoadedIndex, isTyping: boolean): Ranking {
	const query = queryTerms(units, index, isTyping);
	const boosts = tellingTerms(query, index);
	if (boosts.length === 0) return { pages: [], query };
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
	const lines = scoreLines(query, index, new Set(found.map(({ ref }) => Number(ref))));
	const pages = found.map(({ ref, score }): Ranked => {
		const page = Number(ref);
		const { score: lineScore, line } = lines.get(page) ?? { score: 0, line: -1 };
		return { page, score: score / top + RANKING.lineWeight * lineScore, line };
	});
	passOn(pages, index);
	return { pages, query };
}
