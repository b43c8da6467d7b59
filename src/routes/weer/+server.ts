/**
 * The neutral page: what somebody finds who reloads while leaving, or comes Back to where the exit was tapped. It tells nothing and goes on
 * to the target, without script too. The exit also fetches it, for the header by which a server lets the browser empty its cache of this site.
 */
import { EXIT_URL } from '$lib/safety/exit-target';
import { NEUTRAL_TITLE } from '$lib/safety/neutral-page.js';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const PAGE = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${EXIT_URL}">
<link rel="icon" href="data:,">
<title>${NEUTRAL_TITLE}</title>
<h1><a href="${EXIT_URL}">${NEUTRAL_TITLE}</a></h1>
`;

// The type alone: with a character set SvelteKit takes it for a file without a folder.
export const GET: RequestHandler = () => new Response(PAGE, { headers: { 'Content-Type': 'text/html' } });
