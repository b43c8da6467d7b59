import { createHash } from 'node:crypto';
import { iconRules, namedIcons } from './icons-in-sheet';

/** Inline styles as SvelteKit writes them, and their place in the policy of the page. */
const STYLE = /<style>([\s\S]*?)<\/style>/;
const STYLE_HASHES = /(style-src 'self')(?: 'sha256-[^']+')+/;

const sheets = new Map<string, string>();

/**
 * A page with its inline CSS moved to a file that other pages name too, so that a browser that has one has them all: for pages that are one
 * of many in a row, which nobody starts at. Drawings that they repeat go with it.
 *
 * The file is {@link sharedSheet}; its name is made from the CSS, so that it may be cached for ever.
 */
export function shareStyle(html: string): string {
	const own = STYLE.exec(html)?.[1];
	if (own === undefined) return html;
	const css = own + iconRules();
	const name = `${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
	sheets.set(name, css);
	return namedIcons(html)
		.replace(STYLE, `<link rel="stylesheet" href="/data/stijl/${name}">`)
		.replace(STYLE_HASHES, '$1');
}

/** The CSS that pages were given a link to so far; undefined for a name that none has. */
export function sharedSheet(name: string): string | undefined {
	return sheets.get(name);
}
