import { error } from '@sveltejs/kit';
import { entriesWithPage } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { leafletOf } from '$lib/print/leaflet.server';
import { LEAFLETS } from '$lib/print/leaflets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		LEAFLETS.map(({ id }) => ({ leaflet: id })),
		({ leaflet }) => `/folders-en-posters/${leaflet}/`
	);

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const leaflet = leafletOf(lang, params.leaflet, url.origin);
	if (!leaflet) error(404);
	// Words and interface in one language.
	return { leaflet, words: buildTranslate(leaflet.textLang) };
};
