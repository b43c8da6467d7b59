import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { measurePage } from '$lib/programme/measure-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(content().programme.measures.map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const measure = measurePage(lang, params.id, url.origin);
	if (!measure) error(404);
	return { measure };
};
