import { content } from '$lib/content/store.server';
import { factsWindow } from '$lib/content/facts-window';
import { isLang, type Lang } from '$lib/i18n/languages';
import { splitPath } from '$lib/i18n/paths';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, route, url }) => {
	const lang: Lang = isLang(params.lang) ? params.lang : 'nl';
	return {
		lang,
		...factsWindow(content().help(lang)),
		// The 404 page exists in one language only, so the language switch leads home.
		path: route.id === '/404' ? '/' : splitPath(url.pathname).path,
		footer: content()
			.pages(lang)
			.filter((page) => page.footer !== null)
			.map(({ id, title }) => ({ id, title }))
	};
};
