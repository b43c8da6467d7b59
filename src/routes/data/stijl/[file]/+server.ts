import { error } from '@sveltejs/kit';
import { sharedSheet } from '$lib/page-html/shared-style.server';
import type { RequestHandler } from './$types';

/** Found by the pages that link to it, which are rendered before. */
export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const css = sharedSheet(params.file);
	if (css === undefined) error(404);
	return new Response(css, { headers: { 'content-type': 'text/css' } });
};
