import { describe, expect, it } from 'vitest';
import { related } from '../../../src/lib/content/knowledge/related';

const records = [
	{ id: 'a', themes: ['work', 'police'] },
	{ id: 'b', themes: ['police'] },
	{ id: 'c', themes: ['police', 'sport'] },
	{ id: 'd', themes: ['church'] },
	{ id: 'e', themes: ['police'] }
];

describe('related records', () => {
	it('share themes, the rare ones counting more', () => {
		expect(
			related({ id: 'x', themes: ['sport', 'police'] }, records, { most: 1 }).map(({ id }) => id)
		).toEqual(['c']);
	});

	it('that are about one thing come before those about many', () => {
		const found = related({ id: 'x', themes: ['police'] }, records, { most: 5 }).map(({ id }) => id);
		expect(found.indexOf('b')).toBeLessThan(found.indexOf('a'));
	});

	it('that are named come first, in the order named', () => {
		const found = related({ id: 'x', themes: ['sport'] }, records, { named: ['d', 'b'], most: 3 });
		expect(found.map(({ id }) => id)).toEqual(['d', 'b', 'c']);
	});

	it('leave out the record itself and what shares nothing', () => {
		expect(related({ id: 'd', themes: ['church'] }, records, { most: 5 })).toEqual([]);
	});
});
