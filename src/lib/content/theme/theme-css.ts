import type { Theme } from './theme';
import { COLOURS, type Scheme } from './theme-schema';

/** By which letters of the device stand in for a typeface until it is there. */
const WAITING = 'ww-waiting';

function fontFamily({ font }: Theme): string {
	const own = font ? [font.family] : [];
	return [...own, ...(font?.waiting ? [WAITING] : []), 'system-ui', 'Noto Sans', 'sans-serif'].join(',');
}

function colourLines({ colours }: Theme, scheme: Scheme): string[] {
	return COLOURS.map((name) => `--ww-${name}: ${colours[scheme][name]};`);
}

/** What is the same in both schemes, beside colours. */
const otherLines = (theme: Theme): string[] => [
	`--ww-radius: ${theme.radius};`,
	`--ww-font: ${fontFamily(theme)};`
];

/** The base tokens of a theme: light, and dark on screens that ask for it. Paper is white. */
export function baseTokens(theme: Theme, selector = ':root'): string {
	const light = colourLines(theme, 'light');
	const dark = colourLines(theme, 'dark').filter((line, at) => line !== light[at]);
	return [
		`${selector} { ${[...light, ...otherLines(theme)].join(' ')} }`,
		`@media screen and (prefers-color-scheme: dark) { ${selector} { ${dark.join(' ')} } }`
	].join('\n');
}

/**
 * The typeface of a theme that brings one; empty for others. `swap`: text is there at once, in the letters of the device.
 * @param address of its file, as a stylesheet names it
 */
export function fontFaces({ font }: Theme, address: string): string {
	if (font?.file === undefined) return '';
	const { waiting } = font;
	const face = [
		`font-family: '${font.family}';`,
		`src: url('${address}') format('woff2');`,
		...(font.weights === undefined ? [] : [`font-weight: ${font.weights};`]),
		'font-display: swap;',
		...(font.characters === undefined ? [] : [`unicode-range: ${font.characters};`])
	];
	const stand = waiting && [
		`font-family: '${WAITING}';`,
		"src: local('Roboto'), local('Arial');",
		`size-adjust: ${waiting.size};`,
		`ascent-override: ${waiting.ascent};`,
		`descent-override: ${waiting.descent};`,
		`line-gap-override: ${waiting.gap};`
	];
	return [face, ...(stand ? [stand] : [])].map((lines) => `@font-face { ${lines.join(' ')} }`).join('\n');
}

/** Declarations of the last rule of a stylesheet for `:root`: what is made from base tokens. */
function derivedLines(tokens: string): string {
	const css = tokens.replace(/\/\*[\s\S]*?\*\//g, '');
	const rule = css.lastIndexOf(':root');
	if (rule === -1) throw new Error('tokens.css: no :root');
	const open = css.indexOf('{', rule);
	return css.slice(open + 1, css.indexOf('}', open)).replace(/\s+/g, ' ');
}

/**
 * The stylesheet with which the style guide shows a theme: the page has it whatever theme the site has, and a part of the page has one of its schemes
 * whatever the device prefers (`.ww-light`, `.ww-dark`). Whoever chose colours for all sites has those.
 * @param tokens the text of `tokens.css`
 */
export function styleGuideSheet(theme: Theme, tokens: string): string {
	// What is made from other tokens is worked out where it is declared, and so once more in each scheme.
	const derived = derivedLines(tokens);
	const ground = 'background: var(--ww-paper); color: var(--ww-ink); font-family: var(--ww-font);';
	const scheme = (name: Scheme) =>
		`.ww-${name} { color-scheme: ${name}; ${[...colourLines(theme, name), ...otherLines(theme)].join(' ')} ${derived} ${ground} }`;
	return [
		// Before `:root` of the page, wherever that stands.
		`@media (forced-colors: none) { ${baseTokens(theme, 'html:root')} }`,
		scheme('light'),
		scheme('dark')
	].join('\n');
}
