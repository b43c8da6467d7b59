import { describe, expect, it } from 'vitest';
import { askedLanguage } from '../../../src/lib/first-help/asked-language';
import { allowHint, HINT_SCRIPT } from '../../../src/lib/first-help/hint-script';
import { languageHint } from '../../../src/lib/first-help/hinted-languages.server';
import { HEAD_SCRIPT_HASH } from '../../../src/lib/safety/head-script';

const OFFERED = ['nl', 'en', 'ar', 'fa', 'pap', 'ru', 'zh'];

describe('the language that a browser asks for', () => {
	it.each([
		['with a country', ['ar-SY', 'en'], 'ar'],
		['of three letters', ['pap-CW'], 'pap'],
		['in another spelling of the tag', ['AR-eg'], 'ar'],
		['in either script', ['zh-Hant-TW'], 'zh'],
		['by a name of its own in a country', ['fa-AF'], 'fa'],
		['by the older name of the same', ['prs'], 'fa'],
		['after one that there is nothing in', ['ku', 'ckb', 'ar'], 'ar'],
		['before others that are there too', ['ru', 'en-US', 'nl'], 'ru'],
		['as that of the page, before others', ['nl-NL', 'ar'], 'nl'],
		['in what is no tag, and then in one', ['en_US', '', 'fa'], 'fa']
	])('%s', (_, asked, code) => {
		expect(askedLanguage(asked, OFFERED)).toBe(code);
	});

	it.each([
		['Kurdish is not Arabic, Persian or Turkish', ['ku-IQ']],
		['Ukrainian is not Russian', ['uk-UA']],
		['nothing is asked for', []]
	])('none: %s', (_, asked) => {
		expect(askedLanguage(asked, OFFERED)).toBeUndefined();
	});
});

describe('the hint on the home page', () => {
	const offered = languageHint('nl')?.languages ?? [];

	it('leads to the site where it is in the language, else to first help, in words of the language', () => {
		const hebrew = offered.find(({ code }) => code === 'he');
		expect(hebrew).toMatchObject({ href: '/talen/he/', direction: 'rtl' });
		expect(hebrew?.title).toMatch(/\p{Script=Hebrew}/u);
	});

	it('does not point to languages that the head of the page names', () => {
		expect(languageHint('nl')?.named).toEqual(expect.arrayContaining(['nl', 'en']));
		for (const named of ['nl', 'en']) expect(offered.map(({ code }) => code)).not.toContain(named);
	});

	it('has its script allowed in the page that has it, and in no other', () => {
		const page = `<meta content="script-src 'self' '${HEAD_SCRIPT_HASH}'">`;
		expect(allowHint(page)).toBe(page);
		expect(allowHint(page + HINT_SCRIPT)).toMatch(/script-src 'self' 'sha256-[^']+' 'sha256-[^']+'"/);
	});
});
