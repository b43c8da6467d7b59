import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';
import { contrastFaults } from '../../../src/lib/content/theme/contrast-pairs';
import { readMark } from '../../../src/lib/content/theme/mark';
import { readTheme, readThemes, themeNames, themesRoot } from '../../../src/lib/content/theme/themes.server';
import { resolveToken } from '../../../src/lib/content/theme/token-source.server';

const THEME = 'content/themes/neutraal/theme.yaml';
const FROM_PACKAGE = 'content/themes/voorbeeld/theme.yaml';

describe.each(themeNames('.'))('the theme %s', (id) => {
	it('has every token, and what stands on what can be read, light and dark', () => {
		const faults: Fault[] = [];
		readTheme('.', id, faults);
		expect(faults.map(formatFault)).toEqual([]);
	});
});

describe('a theme with a fault', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'themes-'));
		cpSync('content/themes', join(root, 'content/themes'), { recursive: true });
	});
	afterAll(() => rmSync(root, { recursive: true }));

	/** What is told after a change of a file of a theme. */
	function told(file: string, change: (text: string) => string): string[] {
		const path = join(root, file);
		const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
		const after = change(before ?? '');
		expect(after, 'the change has to change something').not.toBe(before);
		writeFileSync(path, after);
		const faults: Fault[] = [];
		readThemes(root, faults);
		if (before === null) rmSync(path);
		else writeFileSync(path, before);
		return faults.map(formatFault);
	}
	const changed = (file: string, from: RegExp, to: string) => told(file, (text) => text.replace(from, to));

	it.each([
		['light', / ink: \{ light: "[^"]*"/, ' ink: { light: "#999999"', 'text on its ground'],
		['dark', /(on-accent: .*dark: )"[^"]*"/, '$1"#ffffff"', 'text of an act'],
		['dark', /( ink-soft: .*dark: )"[^"]*"/, '$1"#3c434b"', 'the border of a field'],
		['light', /(notice-line: \{ light: )"[^"]*"/, '$1"#cccccc"', 'the border of a notice'],
		['light', / sun: .*/, ' sun: "#3a4350"', 'the ring around what has focus in the head']
	])(
		'that cannot be read (%s, %s) is told with theme, scheme, pair, ratio and what is asked',
		(scheme, from, to, pair) => {
			const line = changed(THEME, from, to).find((each) => each.includes(pair)) ?? '';
			expect(line).toMatch(
				new RegExp(
					`^${THEME}: colours\\.[\\w-]+\\.${scheme}: expected a contrast of at least (4\\.5|3) with \\w+`
				)
			);
			const [, least = '', got = ''] = /at least ([\d.]+) .*got ([\d.]+)$/.exec(line) ?? [];
			expect(Number(got)).toBeGreaterThanOrEqual(1);
			expect(Number(got)).toBeLessThan(Number(least));
		}
	);

	it('that lacks a token is told which', () => {
		expect(changed(THEME, /^ {2}line: .*\n/m, '')).toEqual([
			expect.stringContaining(`${THEME}: colours.line: expected`)
		]);
	});

	it('that lacks one scheme of a token is told which', () => {
		expect(changed(THEME, /( line: \{ light: "[^"]*"), .*/, '$1 }').join()).toContain('colours.line');
	});

	it('with a token that nobody knows is told the nearest', () => {
		expect(changed(THEME, /^colours:$/m, 'colours:\n  accent-weak: "#fff"')).toEqual([
			`${THEME}: colours.accent-weak: expected no such field, got "#fff" (nearest: accent-soft)`
		]);
	});

	it.each([
		['a colour that is none', / ink: \{ light: "[^"]*"/, ' ink: { light: "inkblue"', 'colours.ink'],
		['corners that are none', /^radius: .*/m, 'radius: round', 'radius'],
		['a typeface that would end its rule', /^font: .*/m, 'font: { family: "A; }" }', 'font.family'],
		['a typeface that is not there', /^font: .*/m, 'font: { family: Own, file: own.woff2 }', 'font.file'],
		['a field that nobody knows', /^radius:/m, 'shadow: 1px\nradius:', 'shadow']
	])('with %s is told', (_, from, to, field) => {
		expect(changed(THEME, from, to).join('\n')).toContain(`${THEME}: ${field}`);
	});

	it.each([
		[
			'a token that the package does not declare',
			/var\(--basis-color-default-color-document\)/,
			'var(--basis-color-default-color-docment)',
			'nearest: var(--basis-color-default-color-document)'
		],
		[
			'a token that is no colour',
			/var\(--basis-color-default-color-document\)/,
			'var(--basis-border-radius-sm)',
			'a token with a colour'
		],
		[
			'a package that is not installed',
			/^source: .*/m,
			'source: "@nobody/has-this/theme.css"',
			'npm install'
		],
		['a path out of the packages', /^source: .*/m, 'source: "a/../../b.css"', 'a stylesheet of a package']
	])('that takes %s is told', (_, from, to, expected) => {
		expect(changed(FROM_PACKAGE, from, to).join('\n')).toContain(expected);
	});

	it('with a mark that could do more than be looked at is told', () => {
		const lines = told(
			'content/themes/neutraal/mark.svg',
			() => '<svg viewBox="0 0 1 1"><script>1</script></svg>'
		);
		expect(lines).toEqual([expect.stringContaining('content/themes/neutraal/mark.svg: expected an svg')]);
	});
});

describe('a site without themes of its own', () => {
	it('has those of the project', () => {
		expect(themesRoot('tests/fixtures/site')).toBe('.');
	});
});

describe('a token of a package', () => {
	const tokens = new Map([
		['role', 'var(--raw)'],
		['raw', '#123456'],
		['round', 'var(--about)'],
		['about', 'var(--round)']
	]);

	it.each([
		['var(--role)', '#123456'],
		['#abc', '#abc'],
		['var(--nowhere)', undefined],
		['var(--round)', undefined]
	])('%s comes to %s', (value, found) => {
		expect(resolveToken(value, tokens)).toBe(found);
	});
});

describe('the contrast of a theme', () => {
	it('of one colour on itself is a fault of every pair, in both schemes', () => {
		const faults: Fault[] = [];
		const theme = readTheme('.', 'neutraal', faults);
		const { light } = theme?.colours ?? {};
		if (!light) throw new Error('no theme');
		const grey = Object.fromEntries(Object.keys(light).map((name) => [name, '#777777'])) as typeof light;
		const found = contrastFaults({ colours: { light: grey, dark: grey } });
		expect(new Set(found.map(({ scheme }) => scheme))).toEqual(new Set(['light', 'dark']));
		expect(found.every(({ ratio, least }) => ratio < least)).toBe(true);
	});
});

describe('the mark of a theme', () => {
	it('is its shapes', () => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><g transform="scale(2)"><path d="M1 2z"/></g></svg>';
		expect(readMark(svg)).toEqual({
			viewBox: '0 0 48 24',
			shapes: '<g transform="scale(2)"><path d="M1 2z"/></g>'
		});
	});

	it.each([
		'<path onclick="a()" d="M0 0"/>',
		'<path style="fill:red" d="M0 0"/>',
		'<path id="inhoud" d="M0 0"/>',
		'<path fill="url(https://a.example/b)" d="M0 0"/>',
		'<style>a{}</style>',
		'<image href="/a.png"/>',
		'<a href="/"><path d="M0 0"/></a>',
		'text',
		'<path d="M0 0"'
	])('is refused with %s in it', (inside) => {
		expect(readMark(`<svg viewBox="0 0 1 1">${inside}</svg>`)).toBeNull();
	});

	it('is refused without a size', () => {
		expect(readMark('<svg><path d="M0 0"/></svg>')).toBeNull();
	});
});
