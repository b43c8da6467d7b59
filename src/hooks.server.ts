import { building, dev } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { embedPage, isEmbedRoute, withOwnFrames } from '$lib/embed/embed-page.server';
import { allowHint } from '$lib/first-help/hint-script.js';
import { directionOf, languageOf } from '$lib/i18n/languages';
import { splitPath } from '$lib/i18n/paths';
import { leanHtml } from '$lib/page-html/lean';
import { shareStyle } from '$lib/page-html/shared-style.server';
import { HEAD_SCRIPT } from '$lib/safety/head-script.js';

/** Pages have no framework script, so the development server's own has to be named, for it to show what changed. */
const DEV_CLIENT = dev ? '<script type="module" src="/@vite/client"></script>' : '';

/**
 * Sets language and direction once, on `<html>`, and puts safety/in-head into the page itself: a tap may come before the scripts do, and
 * quick exit must work without them; a page for a frame has its own script there. Pages that say so take their CSS from a file; in development
 * Vite keeps it in the page, to change it there.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { lang } = splitPath(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const lean = allowHint(leanHtml(html));
			const page = isEmbedRoute(event.route.id)
				? embedPage(lean)
				: { html: event.locals.hasSharedStyle && building ? shareStyle(lean) : lean, script: HEAD_SCRIPT };
			return withOwnFrames(page.html, event.route.id)
				.replace('%wegwijzer.lang%', event.locals.written?.lang ?? languageOf(lang))
				.replace('%wegwijzer.dir%', event.locals.written?.dir ?? directionOf(lang))
				.replace('%wegwijzer.head_script%', () => `${DEV_CLIENT}<script>${page.script}</script>`);
		}
	});
};
