import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { styleGuideSheet } from '$lib/content/theme/theme-css';
import tokens from '$lib/ui/tokens.css?raw';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...content().themes.keys()].map((theme) => ({ theme }));

/** For the style guide alone. */
export const GET: RequestHandler = ({ params }) => {
	const theme = content().themes.get(params.theme);
	if (!theme) error(404);
	return new Response(styleGuideSheet(theme, tokens), { headers: { 'content-type': 'text/css' } });
};
