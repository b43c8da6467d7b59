import { framedLinks } from '../page-html/framed-links';
import { HEAD_SCRIPT_HASH } from '../safety/head-script.js';
import { EMBED_SCRIPT, EMBED_SCRIPT_HASH } from './embed-script.js';

/** Ids of routes whose pages stand in a frame on a page of others. */
const ROUTES = '/[[lang=lang]]/embed/';

/** Whether a page stands in a frame on a page of others: without head, foot and script of the site. */
export function isEmbedRoute(id: string | null): boolean {
	return id?.startsWith(ROUTES) ?? false;
}

/** The HTML of such a page: links that open beside it, and the policy for its own script. */
export function embedPage(html: string): { html: string; script: string } {
	return { html: framedLinks(html).replace(HEAD_SCRIPT_HASH, EMBED_SCRIPT_HASH), script: EMBED_SCRIPT };
}

/** The page that shows our own frames, to who wants to put one on a site. */
const MAKER_ROUTE = '/[[lang=lang]]/insluiten';

/** A page with a policy that lets it show our own frames, if it is the one that does; every other page shows none. */
export function withOwnFrames(html: string, routeId: string | null): string {
	return routeId === MAKER_ROUTE
		? html.replace("default-src 'none';", "default-src 'none'; frame-src 'self';")
		: html;
}
