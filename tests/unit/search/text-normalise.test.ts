import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, splitWords } from '../../../src/lib/search/words/text-normalise';

describe('a text as it is compared', () => {
	it.each([
		['foto’s', ['fotos']],
		["FOTO'S", ['fotos']],
		['foto`s', ['fotos']],
		['fóto´s', ['fotos']],
		['5D-methode', ['5dmethode']],
		['ver\ufeffkracht', ['verkracht']],
		['grensover- schrijdend gedrag', ['grensoverschrijdend', 'gedrag']],
		['school- en sportclubs', ['school', 'en', 'sportclubs']],
		['0800 0188', ['08000188']],
		['0800-0188', ['08000188']],
		['+31 20 261 5275', ['0202615275']],
		['(020) 261 52 75', ['0202615275']],
		['1012 AB', ['1012', 'ab']],
		['in 2024 en 2025', ['in', '2024', 'en', '2025']],
		['zgwałcona', ['zgwalcona']],
		['مُساعَدة', ['مساعده']],
		['۱۱۲', ['112']],
		['１１２ ｎｕ', ['112', 'nu']],
		['ＨＵＬＰ', ['hulp']],
		['𝐇𝐮𝐥𝐩', ['hulp']],
		['1️⃣1️⃣2️⃣', ['112']],
		['😢 help 🙏🏽', ['help']],
		['😢', []],
		['٠٨٠٠ ٠١٨٨', ['08000188']],
		['İMDAT', ['imdat']],
		['أُريدُ', ['اريد']],
		['کمک', ['كمك']],
		['ሰላም፡ዓለም።', ['ሰላም', 'ዓለም']]
	])('%s', (text, words) => {
		expect(splitWords(text)).toEqual(words);
	});

	it('has no capitals and no apostrophes left, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const once = splitWords(text).join(' ');
				expect(once).toBe(once.toLowerCase());
				expect(normaliseText(once)).not.toMatch(/['’]/);
			})
		);
	});
});
