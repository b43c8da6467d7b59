import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/lib/content/read/faults';
import type { Theme } from '../../../src/lib/content/theme/theme';
import { baseTokens, fontFaces, styleGuideSheet } from '../../../src/lib/content/theme/theme-css';
import { readTheme } from '../../../src/lib/content/theme/themes.server';
import { DEFAULT_THEME } from '../../../src/lib/site/site-file';

function themeCalled(id: string): Theme {
	const faults: Fault[] = [];
	const theme = readTheme('.', id, faults);
	if (!theme) throw new Error(JSON.stringify(faults));
	return theme;
}

const theme: Theme = { ...themeCalled('neutraal'), radius: '3px', font: null };
theme.colours = {
	light: { ...theme.colours.light, ink: '#111', sun: '#ffe' },
	dark: { ...theme.colours.dark, ink: '#eee', sun: '#ffe' }
};
const TOKENS = `
/* :root in a comment counts for nothing { } */
@media (forced-colors: active) { :root { --ww-ink: CanvasText; } }
:root { --ww-space: 1rem; --nl-link-color: var(--ww-ink); }
`;

/** Declarations of a rule in a sheet, the last of each name. */
function declared(sheet: string, selector: string): Map<string, string> {
	const at = sheet.indexOf(`${selector} {`);
	const body = sheet.slice(sheet.indexOf('{', at) + 1, sheet.indexOf('}', at));
	return new Map(
		body
			.split(';')
			.filter((line) => line.includes(':'))
			.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])
	);
}

describe('the base tokens of a theme', () => {
	const css = baseTokens(theme);
	const dark = css.slice(css.indexOf('@media'));

	it('are light, and dark on a screen that asks for it', () => {
		expect(declared(css, ':root').get('--ww-ink')).toBe('#111');
		expect(dark).toMatch(/^@media screen and \(prefers-color-scheme: dark\)/);
		expect(declared(dark, ':root').get('--ww-ink')).toBe('#eee');
	});

	it('stand once where both schemes have the same', () => {
		expect(declared(css, ':root').get('--ww-sun')).toBe('#ffe');
		expect(declared(dark, ':root').has('--ww-sun')).toBe(false);
	});

	it('have corners, and the letters of the device when there are no others', () => {
		expect(declared(css, ':root').get('--ww-radius')).toBe('3px');
		expect(declared(css, ':root').get('--ww-font')).toMatch(/^system-ui,/);
	});
});

describe('the typeface of a theme', () => {
	const own = themeCalled(DEFAULT_THEME);

	it('comes from its own file, and moves nothing when it arrives', () => {
		const faces = fontFaces(own, './own.woff2');
		expect(faces).toContain("url('./own.woff2')");
		expect(faces).toContain('font-display: swap');
		expect(faces).toContain("font-family: 'ww-waiting'");
		expect(baseTokens(own)).toMatch(/--ww-font: [\w ]+,ww-waiting,system-ui/);
	});

	it('without a file fetches nothing', () => {
		expect(fontFaces({ ...theme, font: { family: 'Noto Sans' } }, './')).toBe('');
		expect(fontFaces(theme, './')).toBe('');
	});
});

describe('the stylesheet of the style guide', () => {
	const sheet = styleGuideSheet(theme, TOKENS);

	it('shows each scheme whatever the device prefers', () => {
		expect(declared(sheet, '.ww-light').get('--ww-ink')).toBe('#111');
		expect(declared(sheet, '.ww-dark').get('--ww-ink')).toBe('#eee');
		expect(declared(sheet, '.ww-dark').get('--ww-space')).toBe('1rem');
	});

	it('works out anew what is made from other tokens', () => {
		expect(declared(sheet, '.ww-dark').get('--nl-link-color')).toBe('var(--ww-ink)');
	});

	it('goes before the tokens of the page, but not before the colours that a visitor has chosen', () => {
		expect(sheet).toMatch(/^@media \(forced-colors: none\) \{ html:root \{/);
	});

	it('finds what is made from other tokens in the tokens of the site', () => {
		const own = styleGuideSheet(theme, readFileSync('src/lib/ui/tokens.css', 'utf8'));
		expect(declared(own, '.ww-light').get('--nl-link-color')).toBe('var(--ww-accent)');
		expect([...declared(own, '.ww-dark').keys()]).toEqual([...declared(own, '.ww-light').keys()]);
	});

	it('a file of tokens without any is refused', () => {
		expect(() => styleGuideSheet(theme, 'a { }')).toThrow('no :root');
	});
});
