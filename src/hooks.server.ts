import type { Handle } from '@sveltejs/kit';
import { directionOf } from '$lib/i18n/languages';
import { splitPath } from '$lib/i18n/paths';

/** Sets language and direction once, on `<html>`. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang } = splitPath(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%wegwijzer.lang%', lang).replace('%wegwijzer.dir%', directionOf(lang))
	});
};
