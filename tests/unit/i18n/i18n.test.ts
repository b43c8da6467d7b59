import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { shortDate } from '../../../src/lib/i18n/dates';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
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
	it('are whole in English', () => {
		expect(content().missingTexts.filter(({ file }) => file.includes('/en/'))).toEqual([]);
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
