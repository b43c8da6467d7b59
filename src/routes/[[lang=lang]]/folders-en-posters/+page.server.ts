import { coreEntries } from '$lib/i18n/entries';
import { leafletLinks } from '$lib/print/leaflet.server';
import { posterLinks } from '$lib/print/poster.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { leaflets: leafletLinks(lang), posters: posterLinks(lang) };
};
