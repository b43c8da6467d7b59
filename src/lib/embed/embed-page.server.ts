import { createHash } from 'node:crypto';
import { framedLinks } from '../page-html/framed-links';
import { HEAD_SCRIPT_HASH } from '../safety/head-script.js';
import { EMBED_SCRIPT, EMBED_SCRIPT_HASH } from './embed-script.js';

/** Ids of routes whose pages stand in a frame on a page of others. */
const ROUTES = '/[[lang=lang]]/embed/';

/** Whether a page stands in a frame on a page of others: without head, foot and script of the site. */
export function isEmbedRoute(id: string | null): boolean {
	return id?.startsWith(ROUTES) ?? false;
}

const STYLE = /<style>([\s\S]*?)<\/style>/;
const TYPEFACES = /@font-face\s*\{[^}]*\}/g;

const digestOf = (css: string): string => createHash('sha256').update(css).digest('base64');

/**
 * A page that names no typeface of ours: a frame that its host has shut off could not fetch it, and a page in a frame is complete with its HTML. What
 * is left of its CSS has another digest in the policy of the page.
 */
function withoutTypeface(html: string): string {
	const css = STYLE.exec(html)?.[1] ?? '';
	const left = css.replace(TYPEFACES, '');
	return html.replace(css, () => left).replace(digestOf(css), digestOf(left));
}

/** The HTML of such a page: links that open beside it, no typeface to fetch, and the policy for its own script. */
export function embedPage(html: string): { html: string; script: string } {
	return {
		html: withoutTypeface(framedLinks(html)).replace(HEAD_SCRIPT_HASH, EMBED_SCRIPT_HASH),
		script: EMBED_SCRIPT
	};
}

/** The page that shows our own frames, to who wants to put one on a site. */
const MAKER_ROUTE = '/[[lang=lang]]/insluiten';

/** A page with a policy that lets it show our own frames, if it is the one that does; every other page shows none. */
export function withOwnFrames(html: string, routeId: string | null): string {
	return routeId === MAKER_ROUTE
		? html.replace("default-src 'none';", "default-src 'none'; frame-src 'self';")
		: html;
}
