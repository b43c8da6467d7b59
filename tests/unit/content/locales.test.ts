import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLocales } from '../../../src/lib/content/check/check-locales.server';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';

const DUTCH = {
	greeting: 'Dag {{name}}',
	count_one: '{{count}} boek',
	count_other: '{{count}} boeken',
	kind: 'Soort'
};
const SOUND = { ...DUTCH, greeting: 'Hello {{name}}' };

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'locales-'));
	write('nl', DUTCH);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(lang: string, texts: unknown): void {
	mkdirSync(join(root, 'content/locales', lang), { recursive: true });
	writeFileSync(
		join(root, 'content/locales', lang, 'shop.json'),
		typeof texts === 'string' ? texts : JSON.stringify(texts)
	);
}

function check(lang: string, texts: unknown) {
	write(lang, texts);
	const faults: Fault[] = [];
	const missing = checkLocales(root, ['nl', lang], faults);
	return { missing, told: faults.map(formatFault) };
}

describe('interface texts of a language', () => {
	it('have no fault when they are those of the first, with the same placeholders', () => {
		expect(check('en', SOUND)).toEqual({ missing: [], told: [] });
	});

	it.each([
		[
			'a placeholder is missing',
			{ ...SOUND, greeting: 'Hello' },
			'shop.json: greeting: expected the placeholders {{name}}'
		],
		[
			'a placeholder is unknown',
			{ ...SOUND, kind: 'Kind {{what}}' },
			'shop.json: kind: expected the placeholders (none)'
		],
		[
			'a key does not exist',
			{ ...SOUND, kinds: 'Kind' },
			'shop.json: kinds: expected a key of nl, got "kinds" (nearest: kind)'
		],
		[
			'a form is one that the language has not',
			{ ...SOUND, count_few: '{{count}} books' },
			'count_few: expected plural forms of en only'
		],
		[
			'a text without forms has one',
			{ ...SOUND, kind_one: 'Kind', kind_other: 'Kinds', kind: undefined },
			'expected one text, no plural forms'
		],
		['a text is empty', { ...SOUND, kind: '' }, 'shop.json: kind: expected at least 1 character(s)'],
		['it is no JSON', '{ "greeting": ', 'shop.json: expected JSON']
	])('say so where %s', (_, texts, expected) => {
		expect(check('en', texts).told.join('\n')).toContain(expected);
	});

	it('that are missing are listed, and are no fault: a language may begin with part of the site', () => {
		const { kind, ...rest } = SOUND;
		expect(kind).toBe('Soort');
		expect(check('en', rest)).toEqual({
			missing: [{ file: 'content/locales/en/shop.json', keys: ['kind'] }],
			told: []
		});
	});

	it.each([
		['pl', ['one', 'few', 'many', 'other']],
		['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
		['tr', ['one', 'other']],
		['ja', ['other']]
	])('have in %s exactly the plural forms of that language', (lang, forms) => {
		const { greeting, kind } = DUTCH;
		const counted = Object.fromEntries(forms.map((form) => [`count_${form}`, `{{count}} ${form}`]));
		expect(check(lang, { greeting, kind, ...counted }).told).toEqual([]);
		const last = forms.at(-2);
		if (last === undefined) return;
		const { [`count_${last}`]: left, ...fewer } = counted;
		expect(left).toBeDefined();
		expect(check(lang, { greeting, kind, ...fewer }).told).toEqual([
			`content/locales/${lang}/shop.json: count_${last}: expected the plural form "${last}" of ${lang}, got nothing`
		]);
	});

	it('may leave the number out where the form says it: "one book"', () => {
		expect(check('en', { ...SOUND, count_one: 'one book' }).told).toEqual([]);
	});
});
