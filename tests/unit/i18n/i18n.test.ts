import { describe, expect, it } from 'vitest';
import { LANG_CODES } from '../../../src/lib/i18n/languages';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
import { flatTexts, type TextKey } from '../../../src/lib/i18n/texts';
import { buildTranslate } from '../../../src/lib/i18n/translate-build';
import { dataTranslate } from '../../../src/lib/i18n/translate-data';

describe('addresses', () => {
	it.each([
		['nl', '/hulp/', '/hulp/'],
		['en', '/hulp/', '/en/hulp/'],
		['en', '/', '/en/']
	] as const)('%s %s is %s and back', (lang, path, address) => {
		expect(localPath(lang, path)).toBe(address);
		expect(splitPath(address)).toEqual({ lang, path });
	});

	it.each(['/english/', '/nl/hulp/', '/xx/', '/enx/'])('%s is a Dutch address', (address) => {
		expect(splitPath(address)).toEqual({ lang: 'nl', path: address });
	});
});

describe('interface texts', () => {
	const dutch = Object.keys(flatTexts('nl')).sort();

	it.each(LANG_CODES)('%s has every key and the same placeholders', (lang) => {
		const texts = flatTexts(lang);
		expect(Object.keys(texts).sort()).toEqual(dutch);
		const holes = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
		for (const key of dutch) {
			expect(texts[key], key).not.toBe('');
			expect(holes(texts[key]), key).toEqual(holes(flatTexts('nl')[key]));
		}
	});

	it.each(LANG_CODES)('%s is the same at build time (i18next) and in the browser', (lang) => {
		const [build, data] = [buildTranslate(lang), dataTranslate(lang, flatTexts(lang))];
		for (const key of dutch as TextKey[]) {
			for (const count of [0, 1, 2, 83]) {
				const names = flatTexts('nl')[key]?.match(/\w+(?=\}\})/g) ?? [];
				const params = { ...Object.fromEntries(names.map((name) => [name, 'x'])), count };
				const base = key.replace(/_(one|other)$/, '') as TextKey;
				expect(data(base, params)).toBe(build(base, params));
			}
		}
	});

	it('has plural forms', () => {
		expect(buildTranslate('nl')('help.count', { count: 1 })).toBe('1 hulppunt');
		expect(buildTranslate('nl')('help.count', { count: 2 })).toBe('2 hulppunten');
	});
});
