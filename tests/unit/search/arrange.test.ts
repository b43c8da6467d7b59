import { describe, expect, it } from 'vitest';
import { arrange, groupResults, keepPlaces } from '../../../src/lib/search/rank/arrange';
import { searchIn } from '../../../src/cli/search-in';
import type { SearchAnswer, SearchResult } from '../../../src/lib/search/rank/search-answer';

function result(id: string, type: SearchResult['type'], score: number): SearchResult {
	const shown = { title: [], summary: [] };
	return {
		id,
		type,
		title: id,
		summary: '',
		url: `/${id}/`,
		readers: [],
		traits: [],
		score,
		question: null,
		marked: shown
	};
}

const answer = (results: SearchResult[]): SearchAnswer => ({
	emergency: 'none',
	isChildAtRisk: false,
	role: null,
	offerTopic: null,
	results,
	corrections: []
});
const idsOf = (results: readonly SearchResult[]) => results.map(({ id }) => id);

describe('the order of results', () => {
	it('the best five stand together, the rest by kind', () => {
		const results = [9, 8, 7, 6, 5].map((score) => result(`h${score}`, 'help', score));
		const rest = [result('t4', 'topic', 4), result('h3', 'help', 3), result('t2', 'topic', 2)];
		expect(idsOf(arrange([...results, ...rest]))).toEqual(['h9', 'h8', 'h7', 'h6', 'h5', 't4', 't2', 'h3']);
	});

	it('what arrives later comes behind what is shown, whatever its score', () => {
		const shown = answer([result('a', 'help', 2), result('b', 'topic', 1)]);
		const renewed = answer([result('new', 'measure', 9), result('b', 'topic', 1), result('a', 'help', 2)]);
		expect(idsOf(keepPlaces(shown, renewed).results)).toEqual(['a', 'b', 'new']);
	});

	it.each([
		'dag en nacht in Voorbeeldam',
		'Dubbeldorp',
		'mijn chef maakt opmerkingen',
		'motie bussen',
		'naroepen'
	])('"%s": the command and the page show the same', (query) => {
		const { results } = searchIn('nl')(query);
		expect(results).not.toEqual([]);
		// The command prints the results of the answer; the page shows their groups, one below the other.
		const { best, others } = groupResults(results);
		expect(idsOf([...best, ...others.flatMap((group) => group.results)])).toEqual(idsOf(results));
		expect(others.map(({ type }) => type)).toEqual([...new Set(others.map(({ type }) => type))]);
	});
});
