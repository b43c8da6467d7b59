import { fromContentIn } from '$lib/content/store.server';
import { publishedHelp } from '$lib/help/help-points.server';
import { factsWindow } from '$lib/help/facts-window';
import { isLang, type Lang } from '$lib/i18n/languages';
import { splitPath } from '$lib/i18n/paths';
import type { LayoutServerLoad } from './$types';

/** What head and foot of every page need. */
const frame = fromContentIn((from, lang) => ({
	...factsWindow(publishedHelp(from, lang)),
	footer: from
		.pages(lang)
		.filter((page) => page.footer !== null)
		.map(({ id, title }) => ({ id, title }))
}));

export const load: LayoutServerLoad = ({ params, route, url }) => {
	const lang: Lang = isLang(params.lang) ? params.lang : 'nl';
	return {
		lang,
		...frame(lang),
		// Nobody looks for the page that says that one is missing: from there the language switch leads home.
		path: route.id === '/[[lang=lang]]/404' ? '/' : splitPath(url.pathname).path
	};
};
