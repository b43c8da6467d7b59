import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLang, langCodes } from '../../../src/lib/i18n/languages';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
import { decodeState, encodeState } from '../../../src/lib/wegwijzer/engine/state-key';
import { wegwijzerPage } from '../../../src/lib/wegwijzer/page/page-data.server';
import { wegwijzerEngine, wegwijzerStates } from '../../../src/lib/wegwijzer/wegwijzer.server';
import { hostilePath, hostileText, inheritedKeys } from './hostile-text';

const { questions } = wegwijzerEngine();
const codes = questions.flatMap(({ code, options }) => [
	...options.map((option) => code + option.code),
	`${code}0`
]);
const key = fc.oneof(
	hostileText,
	hostilePath(codes),
	fc.array(fc.constantFrom(...codes), { maxLength: 8 }).map((parts) => parts.join('-')),
	fc.constantFrom(...wegwijzerStates().keys())
);

describe('the path of the wegwijzer', () => {
	it('holds known codes, each question once, or leads nowhere', () => {
		fc.assert(
			fc.property(key, (text) => {
				const answers = decodeState(questions, text);
				if (!answers) return;
				expect(Object.keys(answers).length).toBe(text.split('-').filter((part) => part !== '').length);
				expect(decodeState(questions, encodeState(questions, answers))).toEqual(answers);
			}),
			{ numRuns: 2000 }
		);
		expect(inheritedKeys()).toEqual([]);
	});

	it('gives a page with an emergency number or a next question for whatever it can read, and none for the rest', () => {
		fc.assert(
			fc.property(key, (text) => {
				const page = wegwijzerPage('nl', text);
				if (page?.kind === 'ask') expect(page.options.length).toBeGreaterThan(0);
				if (page?.kind === 'advice') expect(page.first ?? page.fallback ?? page.notes.now[0]).toBeTruthy();
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		'__proto__',
		'constructor',
		'k1-k2',
		'k1-__proto__',
		'k1/../k2',
		'k%31',
		'K1',
		'k1-b1-'.repeat(10_000)
	])('segment %# is no page', (text) => {
		expect(decodeState(questions, text)).toBeNull();
	});
});

describe('the path of a language', () => {
	const path = fc
		.oneof(hostilePath([...langCodes(), 'EN', 'xx', 'hulp']), hostileText)
		.map((text) => `/${text}`);

	it('is one of ours, and what is left is a path of this site', () => {
		fc.assert(
			fc.property(path, (pathname) => {
				const found = splitPath(pathname);
				expect(langCodes()).toContain(found.lang);
				// Two slashes (or a backslash, which browsers read as one) would make a link to another site of it.
				for (const lang of langCodes()) {
					const { host } = new URL(localPath(lang, found.path), 'https://site.example/');
					expect(host).toBe('site.example');
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('goes there and back for every page', () => {
		for (const lang of langCodes())
			for (const each of ['/', '/hulp/', '/wegwijzer/k1-b1/', '/en-nog-iets/'])
				expect(splitPath(localPath(lang, each))).toEqual({ lang, path: each });
	});

	it('knows no language that is inherited', () => {
		for (const text of ['__proto__', 'constructor', 'toString', '', 'EN', 'en ', '0', 'length'])
			expect(isLang(text)).toBe(false);
	});
});
