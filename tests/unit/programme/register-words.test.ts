import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { foldText, registerFilter } from '../../../src/lib/programme/register-filter';
import { packWords, unpackWords } from '../../../src/lib/programme/register-words';
import { registerWords, registerWordsFile } from '../../../src/lib/search/index/register-words.server';

describe('words on their way to the browser', () => {
	it('come out with the rows that they went in with', () => {
		const word = fc.stringMatching(/^[a-z]{1,4}$/);
		const rows = fc.dictionary(fc.stringMatching(/^00[0-4]-\d{3}$/), fc.uniqueArray(word, { minLength: 1 }));
		fc.assert(
			fc.property(rows, (record) => {
				const found = unpackWords(packWords(new Map(Object.entries(record))));
				const words = Object.fromEntries([...found].map(([id, text]) => [id, text.trim().split(' ').sort()]));
				expect(words).toEqual(
					Object.fromEntries(Object.entries(record).map(([id, own]) => [id, [...own].sort()]))
				);
			})
		);
	});

	it('stand together when they find the same rows', () => {
		const packed = packWords(
			new Map([
				['000-001', ['school', 'klas']],
				['000-002', ['klas', 'geld', 'school']]
			])
		);
		expect(packed).toEqual([
			['geld', '000-002'],
			['klas school', '000-001 000-002']
		]);
	});
});

describe('words that find a measure', () => {
	const words = registerWords(content(), 'nl');

	it('are those of our summary and of its choices, and none that its row shows already', () => {
		expect(words.get('000-002')).toEqual(expect.arrayContaining(['verzonnen', 'maatregel', 'sport']));
		expect(words.get('000-002')).not.toContain('clubs');
	});

	it('are those that the thesaurus has for the same, of short phrases only', () => {
		// "Cursus" in the title; nothing in the record says "opleiding".
		expect(words.get('000-003')).toEqual(expect.arrayContaining(['opleiding', 'training']));
		expect(words.get('000-003')).not.toContain('leert');
		expect(words.get('000-001')).not.toContain('opleiding');
	});

	it('are in the language of the page, in a file of that language', () => {
		expect(registerWords(content(), 'en').get('000-001')).toEqual(expect.arrayContaining(['everyone']));
		expect(registerWordsFile('nl').name).not.toBe(registerWordsFile('en').name);
	});
});

describe('what is typed', () => {
	const row = { facets: [], text: foldText('Motie over meldingen van een aanranding door een slachtoffer') };

	it('finds one by many, and many by one', () => {
		const typed = ['slachtoffer', 'slachtoffers', 'melding', 'moties', 'aanrandingen', 'MELDINGEN over'];
		expect(typed.filter((words) => !registerFilter([], words)(row))).toEqual([]);
		expect(registerFilter([], 'belasting')(row)).toBe(false);
	});
});
