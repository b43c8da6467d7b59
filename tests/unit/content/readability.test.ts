import { describe, expect, it } from 'vitest';
import { fleschDouma, syllables } from '../../../src/lib/content/check/readability';

describe('syllables of Dutch words', () => {
	it.each([
		['hulp', 1],
		['bellen', 2],
		['radio', 3],
		['situatie', 4],
		['seksueel', 3],
		['eeuw', 1],
		['beïnvloeden', 4],
		['vertrouwenspersoon', 5],
		['nrc', 1]
	])('%s has %i', (word, count) => {
		expect(syllables(word)).toBe(count);
	});
});

describe('the reading figure', () => {
	it('follows the formula of Douma', () => {
		// 4 words, 1 sentence, 5 syllables: 206.84 - 0.93 x 4 - 77 x 1.25.
		expect(fleschDouma(['Bel gerust met ons.'])).toEqual({ score: 106.9, words: 4, sentences: 1 });
	});

	it('reads the words of a link, not its address', () => {
		expect(fleschDouma(['Bel [Veilig Thuis](/hulp/veilig-thuis/).']).words).toBe(3);
	});

	it('is lower for officialese than for plain words', () => {
		const plain = fleschDouma(['Je mag altijd bellen. Je hoeft je naam niet te zeggen.']).score;
		const official = fleschDouma([
			'Organisaties verantwoordelijk voor interdepartementale beleidscoördinatie realiseren implementatietrajecten.'
		]).score;
		expect(plain).toBeGreaterThan(60);
		expect(official).toBeLessThan(30);
	});

	it('gives nothing for no words', () => {
		expect(fleschDouma([])).toEqual({ score: 0, words: 0, sentences: 0 });
	});
});
