import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/lib/search/words/compounds';
import { soundOf } from '../../../src/lib/search/words/phonetic';
import { stemmerOf } from '../../../src/lib/search/words/stem';

const stem = stemmerOf('nl');

describe('forms of a Dutch word meet in one stem', () => {
	it.each([
		[['aangerand', 'aanranding', 'aanranden']],
		[['verkracht', 'verkrachting', 'verkrachten', 'verkrachtte']],
		[['misbruik', 'misbruikt', 'misbruiken']],
		[['seksueel', 'seksuele']],
		[['officieel', 'officiele']],
		[['intimidatie', 'geintimideerd']],
		[['filmpje', 'filmpjes', 'gefilmd']],
		[['vader', 'vaders']],
		[['bedreigen', 'bedreiging']]
	])('%j', (words) => {
		expect(new Set(words.map(stem)).size).toBe(1);
	});

	it('leaves numbers and short words alone', () => {
		expect(['08000188', 'vt', '5d'].map(stem)).toEqual(['08000188', 'vt', '5d']);
	});
});

describe('a compound is split into words of the content', () => {
	const known: Record<string, number> = Object.fromEntries(
		['straat', 'intimidatie', 'vertrouwen', 'persoon', 'geweld', 'kind'].map((word) => [stem(word), 5])
	);
	const split = (word: string) => splitCompound(word, { stem, count: (each) => known[each] ?? 0 });

	it.each([
		['straatintimidatie', ['straat', 'intimidatie']],
		['vertrouwenspersoon', ['vertrouwen', 'persoon']]
	])('%s', (word, parts) => {
		expect(split(word)).toEqual(parts.map(stem));
	});

	it.each(['verkracht', 'straat', 'overgeweld', '0800018812'])('%s is none', (word) => {
		expect(split(word)).toEqual([]);
	});
});

describe('what sounds alike is alike', () => {
	it.each([
		['veilich', 'veilig'],
		['tuis', 'thuis'],
		['verkragt', 'verkracht'],
		['sex', 'seks'],
		['polisie', 'politie'],
		['meit', 'meid']
	])('%s and %s', (a, b) => {
		expect(soundOf(a)).toBe(soundOf(b));
	});
});
