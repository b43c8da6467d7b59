import { describe, expect, it } from 'vitest';
import type { OtherLanguages } from '../../../src/lib/content/search/other-languages';
import { otherLanguageReader } from '../../../src/lib/search/words/other-languages';

const others: OtherLanguages = {
	means: {
		cry: { nl: 'noodgeval', en: 'emergency' },
		hits: { nl: 'hij slaat mij' },
		rape: { nl: 'verkrachting' }
	},
	languages: [
		{ code: 'es', words: { hits: ['me pega', 'me está pegando'], rape: ['viola*'] } },
		{ code: 'ar', script: 'Arabic', words: { cry: ['نجدة'], rape: ['اغتصاب'] } },
		{ code: 'fa', script: 'Arabic', words: { cry: ['کمک کنید'] } },
		{ code: 'ru', script: 'Cyrillic', words: { cry: ['помогите'], rape: ['изнасил*'] } },
		{ code: 'bg', script: 'Cyrillic', words: { rape: ['изнасил*'] } },
		{ code: 'tr', words: { rape: ['ırz*'] } },
		{ code: 'zh', script: 'Han', words: { rape: ['强奸'] } }
	]
};
const known = new Set(['mijn', 'man', 'politie']);
const read = otherLanguageReader(others, 'nl', (word) => known.has(word));

describe('words of another language', () => {
	it.each([
		['me está pegando', 'hij slaat mij', ['es']],
		['ME ESTA PEGANDO!', 'hij slaat mij', ['es']],
		['mijn man me pega', 'mijn man hij slaat mij', ['es']],
		['violada en casa', 'verkrachting', ['es']],
		['النَّجدة', 'noodgeval', ['ar']],
		['بالاغتصاب', 'verkrachting', ['ar']],
		['كمك كنيد', 'noodgeval', ['fa']],
		['کمک کنید', 'noodgeval', ['fa']],
		['помогите', 'noodgeval', ['ru']],
		['изнасилована', 'verkrachting', ['ru', 'bg']],
		['помогите изнасилование', 'noodgeval verkrachting', ['ru']],
		['IRZIMA', 'verkrachting', ['tr']],
		['ırzıma', 'verkrachting', ['tr']],
		['我被强奸了', 'verkrachting', ['zh']]
	])('%s', (typed, text, languages) => {
		expect(read(typed)).toEqual({ text, told: text, languages });
	});

	it('letters of another script alone say which languages it may be', () => {
		expect(read('سلام').languages).toEqual(['ar', 'fa']);
		expect(read('как дела').languages).toEqual(['ru', 'bg']);
	});

	it.each(['mijn man slaat mij', 'mijn pega', '', 'γεια'])('"%s" is left as it is', (typed) => {
		expect(read(typed)).toEqual({ text: typed, told: typed, languages: [] });
	});

	it('a page in one of them is searched in the words that were typed; the first language of the meanings tells of danger', () => {
		const onPage = otherLanguageReader(others, 'tr', () => false);
		expect(onPage('ırzıma')).toEqual({ text: 'ırzıma', told: 'verkrachting', languages: [] });
		expect(onPage('me está pegando')).toEqual({
			text: 'me está pegando',
			told: 'hij slaat mij',
			languages: ['es']
		});
	});

	it('a language of the site that has no word for a meaning says nothing', () => {
		expect(otherLanguageReader(others, 'en', () => false)('me pega').text.trim()).toBe('');
	});
});
