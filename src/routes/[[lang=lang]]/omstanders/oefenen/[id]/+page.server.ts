import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { situationPage } from '$lib/knowledge/situation-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(content().knowledge.situations.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const situation = situationPage(lang, params.id);
	if (!situation) error(404);
	return { situation };
};
