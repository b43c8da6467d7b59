import tokens from '$lib/ui/tokens.css?raw';
import { schemeSheet } from '$lib/ui/scheme-sheet';
import type { RequestHandler } from './$types';

export const prerender = true;

/** For the style guide alone. */
export const GET: RequestHandler = () =>
	new Response(schemeSheet(tokens), { headers: { 'content-type': 'text/css' } });
