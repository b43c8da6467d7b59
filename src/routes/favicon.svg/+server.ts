import { content } from '$lib/content/store.server';
import { themeOf } from '$lib/content/theme/themes.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The icon of the tab, from the theme of the site. */
export const GET: RequestHandler = () =>
	new Response(themeOf(content()).icon, { headers: { 'content-type': 'image/svg+xml' } });
