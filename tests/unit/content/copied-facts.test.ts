import { describe, expect, it } from 'vitest';
import { copiedFacts } from '../../../src/lib/content/check/copied-facts';
import { content } from '../../../src/lib/content/store.server';

type Record = Parameters<typeof copiedFacts>[0][number];

/** A help point of which everything is its own, unless told otherwise. */
const point = (id: string, told: Partial<Record> = {}): Record => ({
	id,
	organization: id.toUpperCase(),
	url: `https://${id}.example`,
	channels: [],
	alternatives: [],
	sources: [{ url: `https://${id}.example/contact`, page_date: null }],
	seed_refs: [],
	...told
});
const phone = (value: string) => ({ type: 'phone' as const, value });

describe('a file that was copied and not changed everywhere is named, with what it still has of the other', () => {
	it.each<[string, Partial<Record>, string, string]>([
		['its web address', { url: 'https://a.example' }, 'url', 'https://a.example'],
		['its number', { channels: [phone('0881'), phone('0882')] }, 'channels[1].value', '0882'],
		[
			'all of its sources, though another day was filled in',
			{ sources: [{ url: 'https://a.example/contact', page_date: '2026-01-01' }] },
			'sources',
			'https://a.example/contact'
		]
	])('%s', (_, left, field, value) => {
		const found = copiedFacts([point('a', { channels: [phone('0882')] }), point('b'), point('c', left)]);
		expect(found).toEqual([{ id: 'c', other: 'a', field, value }]);
	});

	it('among the records of a site', () => {
		const records = [...content().help.records.values()].map(({ record }) => record);
		const url = content().help.records.get('lijn-dag-en-nacht')?.record.url ?? '';
		expect(copiedFacts([...records, point('nieuw', { url })])).toEqual([
			{ id: 'nieuw', other: 'lijn-dag-en-nacht', field: 'url', value: url }
		]);
	});
});

describe('what organizations share rightly is not named', () => {
	it.each<[string, Partial<Record>]>([
		['two services of one organization', { organization: 'A' }],
		['one organization under a longer name', { organization: 'Stichting A (netwerk)' }],
		['one that sends its visitors on to the other', { alternatives: ['a'] }]
	])('%s', (_, told) => {
		expect(copiedFacts([point('a'), point('b', { url: 'https://a.example', ...told })])).toEqual([]);
	});

	it('a number of many, as that of the police', () => {
		const channels = [phone('09008844')];
		expect(copiedFacts(['a', 'b', 'c'].map((id) => point(id, { channels })))).toEqual([]);
	});

	it('a place in words', () => {
		const channels = [{ type: 'walk-in' as const, value: 'politiebureau' }];
		expect(copiedFacts(['a', 'b'].map((id) => point(id, { channels })))).toEqual([]);
	});

	it('other lines of the same paper', () => {
		const inLines = (id: string, lines: string) =>
			point(id, { sources: [{ document: '000' }], seed_refs: [{ document: '000', lines }] });
		expect(copiedFacts([inLines('a', '1-9'), inLines('b', '20-29')])).toEqual([]);
	});
});
