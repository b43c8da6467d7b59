import { describe, expect, it } from 'vitest';
import { shortDate } from '../../../src/lib/i18n/dates';
import { langCodes } from '../../../src/lib/i18n/languages';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
import { flatTexts } from '../../../src/lib/i18n/locale-texts.server';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';

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

	it.each(langCodes())('%s has every key and the same placeholders', (lang) => {
		const texts = flatTexts(lang);
		expect(Object.keys(texts).sort()).toEqual(dutch);
		const holes = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
		for (const key of dutch) {
			expect(texts[key], key).not.toBe('');
			expect(holes(texts[key]), key).toEqual(holes(flatTexts('nl')[key]));
		}
	});

	it('has plural forms', () => {
		expect(buildTranslate('nl')('help.count', { count: 1 })).toBe('1 hulppunt');
		expect(buildTranslate('nl')('help.count', { count: 2 })).toBe('2 hulppunten');
	});
});

describe('a day in a list', () => {
	it('is short, and no reader takes the month for the day', () => {
		expect(shortDate('nl', '2026-11-05')).toBe('5-11-2026');
		expect(shortDate('en', '2026-11-05')).toBe('5 Nov 2026');
	});
});
