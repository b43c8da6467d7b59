import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacters } from '../../../src/lib/text/fold-characters';

describe('the characters that are compared', () => {
	it.each([
		['１１２', '112'],
		['ｈｕｌｐ', 'hulp'],
		['①①②', '112'],
		['1️⃣1️⃣2️⃣', '112'],
		['𝟙𝟙𝟚', '112'],
		['١١٢', '112'],
		['۱۱۲', '112'],
		['११२', '112'],
		['๑๑๒', '112'],
		['᠑᠑᠒', '112'],
		['٠١٢٣٤٥٦٧٨٩', '0123456789'],
		['ﻧﺠﺪﺓ', 'نجدة'],
		['نـــجدة', 'نجدة'],
		['he\u00adl\u200bp\u2066', 'help'],
		['foto´s', "foto's"],
		['hulp', 'hulp']
	])('%s', (text, folded) => {
		expect(foldCharacters(text)).toBe(folded);
	});

	it('leaves no digit but 0-9, and does not change what was folded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				const once = foldCharacters(text);
				expect(once).not.toMatch(/(?![0-9])\p{Nd}/u);
				expect(foldCharacters(once)).toBe(once);
			})
		);
	});
});
