import { describe, expect, it } from 'vitest';
import { bothWays } from '../../../src/lib/search/rank/both-ways';
import type { SearchResult } from '../../../src/lib/search/rank/search-answer';

const result = (id: string, readers: SearchResult['readers'] = []): SearchResult => ({
	id,
	type: 'help',
	title: id,
	summary: '',
	url: `/${id}/`,
	readers,
	traits: [],
	score: 1,
	question: null,
	marked: { title: [], summary: [] }
});
const harmed = ['a', 'b', 'c', 'd'].map((id) => result(id));
const own = result('own', ['own-behaviour']);
const idsOf = (results: readonly SearchResult[]) => bothWays(results).map(({ id }) => id);

describe('when it is unsure who speaks', () => {
	it('the way of who was harmed stands first', () => {
		expect(idsOf([own, ...harmed])).toEqual(['a', 'own', 'b', 'c', 'd']);
	});

	it('the way of who did it is among the first three', () => {
		expect(idsOf([...harmed, own])).toEqual(['a', 'b', 'own', 'c', 'd']);
	});

	it('nothing moves where both stand there, or where there is only one', () => {
		expect(idsOf([result('a'), own, result('b')])).toEqual(['a', 'own', 'b']);
		expect(idsOf(harmed)).toEqual(['a', 'b', 'c', 'd']);
		expect(idsOf([own])).toEqual(['own']);
	});
});
