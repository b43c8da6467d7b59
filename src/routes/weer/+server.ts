/**
 * The neutral page: what somebody finds who reloads while leaving, or comes Back to where the exit was tapped. It tells nothing and goes on
 * to the target, without script too. The exit also fetches it, for the header by which a server lets the browser empty its cache of this site.
 */
import { content } from '$lib/content/store.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Signs that would end an attribute or a text. */
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

// The type alone: with a character set SvelteKit takes it for a file without a folder.
export const GET: RequestHandler = () => {
	const { exit } = content().site;
	const [address, title] = [escape(exit.address), escape(exit.title)];
	const page = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${address}">
<link rel="icon" href="data:,">
<title>${title}</title>
<h1><a href="${address}">${title}</a></h1>
`;
	return new Response(page, { headers: { 'Content-Type': 'text/html' } });
};
