import { expect, it } from 'vitest';
import { copiedSources } from '../../../src/lib/content/check/copied-sources';

const sources = (url: string) => [{ url, page_date: null }];

it('a file that was copied with its sources is named, once', () => {
	const copied = copiedSources([
		{ id: 'a', organization: 'A', sources: sources('https://a.nl') },
		{ id: 'b', organization: 'B', sources: sources('https://b.nl') },
		{ id: 'c', organization: 'C', sources: sources('https://a.nl') }
	]);
	expect(copied).toEqual([['c', 'a']]);
});

it('two services of one organization may rest on the same pages', () => {
	const same = { organization: 'A', sources: sources('https://a.nl') };
	expect(
		copiedSources([
			{ id: 'a', ...same },
			{ id: 'b', ...same }
		])
	).toEqual([]);
});
