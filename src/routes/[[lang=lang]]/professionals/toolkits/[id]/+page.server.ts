import { error } from '@sveltejs/kit';
import { entriesIn } from '$lib/i18n/entries';
import { publishedToolkits } from '$lib/knowledge/cards.server';
import { toolkitPage } from '$lib/knowledge/toolkit-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(publishedToolkits().map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const toolkit = toolkitPage(lang, params.id);
	if (!toolkit) error(404);
	return { toolkit };
};
