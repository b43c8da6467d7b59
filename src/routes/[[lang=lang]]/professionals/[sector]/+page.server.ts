import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { sectorPage } from '$lib/knowledge/sector-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(content().knowledge.sectors.map(({ id }) => ({ sector: id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const sector = sectorPage(lang, params.sector);
	if (!sector) error(404);
	return { sector };
};
