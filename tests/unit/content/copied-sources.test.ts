import { expect, it } from 'vitest';
import { copiedSources } from '../../../src/lib/content/check/copied-sources';

const from = (url: string) => ({ sources: [{ url, page_date: null }], seed_refs: [] });

it('a file that was copied with its sources is named, once', () => {
	const copied = copiedSources([
		{ id: 'a', organization: 'A', ...from('https://a.nl') },
		{ id: 'b', organization: 'B', ...from('https://b.nl') },
		{ id: 'c', organization: 'C', ...from('https://a.nl') }
	]);
	expect(copied).toEqual([['c', 'a']]);
});

it('two services of one organization may rest on the same pages', () => {
	const same = { organization: 'A', ...from('https://a.nl') };
	expect(
		copiedSources([
			{ id: 'a', ...same },
			{ id: 'b', ...same }
		])
	).toEqual([]);
});

it('other lines of the same paper are a source of its own', () => {
	const paper = [{ document: '000' as const, supports: ['facts'] }];
	const inLines = (lines: string) => ({ sources: paper, seed_refs: [{ document: '000' as const, lines }] });
	const found = [
		{ id: 'a', organization: 'A', ...inLines('1-9') },
		{ id: 'b', organization: 'B', ...inLines('20-29') },
		{ id: 'c', organization: 'C', ...inLines('1-9') }
	];
	expect(copiedSources(found)).toEqual([['c', 'a']]);
});
