import type { Unit } from '../words/analyse';
import type { LoadedIndex } from '../index/load-index';
import { nearestTerms } from './nearest-terms';
import { RANKING } from './ranking-settings';

/** A term that matches a unit of the query. */
export interface QueryTerm {
	unit: number;
	term: number;
	/** 0 to 1. */
	strength: number;
}

export interface QueryTerms {
	terms: QueryTerm[];
	/** Weight of each unit: rare words say more. */
	weights: number[];
	/** A word taken for a misspelling: what was typed, and the term of the nearest word. */
	corrections: { typed: string; term: number }[];
}

const MOST_PREFIXES = 8;
const SHORTEST_PREFIX = 3;

/** The first position in alphabetical order at which a term does not come before `start`. */
function placeOf(index: LoadedIndex, start: string): number {
	let low = 0;
	let high = index.byLetters.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((index.terms[index.byLetters[middle] ?? 0] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function prefixed(index: LoadedIndex, start: string): number[] {
	const from = placeOf(index, start);
	const found = index.byLetters.slice(from, placeOf(index, `${start}\uffff`));
	return found
		.sort((a, b) => (index.rarity[a] ?? 0) - (index.rarity[b] ?? 0) || a - b)
		.slice(0, MOST_PREFIXES);
}

/**
 * The terms to look up in an index for the units of a query: exact terms; for a word that occurs nowhere, the words it is the beginning of,
 * or else the words most like it. Looser ways are only tried where stricter ones found nothing.
 * @param isTyping true: the last word may be unfinished
 */
export function queryTerms(units: readonly Unit[], index: LoadedIndex, isTyping: boolean): QueryTerms {
	const corrections: QueryTerms['corrections'] = [];
	const last = Math.max(-1, ...units.map(({ at }) => at));
	const terms = units.flatMap(({ text, terms: wanted, at }, unit): QueryTerm[] => {
		const exact = wanted.flatMap(({ term, strength }): QueryTerm[] => {
			const number = index.numberOf.get(term);
			return number === undefined ? [] : [{ unit, term: number, strength }];
		});
		if (exact.length > 0 || text.includes(' ')) return exact;
		if (isTyping && at === last && text.length >= SHORTEST_PREFIX) {
			const found = prefixed(index, text);
			if (found.length > 0) return found.map((term) => ({ unit, term, strength: RANKING.strength.prefix }));
		}
		const near = nearestTerms(index, text);
		const [first] = near;
		if (first !== undefined) corrections.push({ typed: text, term: first });
		return near.map((term) => ({ unit, term, strength: RANKING.strength.typo }));
	});
	const weights = units.map((_, unit) => {
		const own = terms.filter((each) => each.unit === unit);
		if (own.length === 0) return RANKING.unknownWeight;
		return Math.max(...own.map(({ term, strength }) => (index.rarity[term] ?? 0) * strength));
	});
	return { terms, weights, corrections };
}
