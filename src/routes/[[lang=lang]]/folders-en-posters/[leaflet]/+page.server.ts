import { error } from '@sveltejs/kit';
import { entriesIn } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { leafletOf } from '$lib/print/leaflet.server';
import { LEAFLETS } from '$lib/print/leaflets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(LEAFLETS.map(({ id }) => ({ leaflet: id })));

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const leaflet = leafletOf(lang, params.leaflet, url.origin);
	if (!leaflet) error(404);
	// Words and interface in one language.
	return { leaflet, words: buildTranslate(leaflet.textLang) };
};
