import { describe, expect, it } from 'vitest';
import { hasLetters } from '../../../src/lib/content/theme/covered-letters';

const WESTERN = 'U+20-7E, U+A0-FF, U+2019';

describe('whether a typeface has the letters of a language', () => {
	it.each([
		['Dutch with a dieresis', 'geïnformeerd', true],
		['Polish, of which it has most', 'może', false],
		['another script', 'допомога', false],
		['signs that are no letters', '→ 112', true]
	])('%s', (_, text, expected) => {
		expect(hasLetters(WESTERN, text)).toBe(expected);
	});

	it('has all of them when it names no range', () => {
		expect(hasLetters(undefined, 'ትግርኛ')).toBe(true);
	});
});
