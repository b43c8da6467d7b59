import { defaultLang } from '$lib/i18n/languages';
import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { helpCards } from '$lib/help/help-points.server';
import { entriesWithPage } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		content()
			.pages(defaultLang())
			.map(({ id }) => ({ page: id })),
		({ page }) => `/${page}/`
	);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const found = content()
		.pages(lang)
		.find(({ id }) => id === params.page);
	if (!found) error(404);
	const { id, title, description, textLang, help, checked, nextCheck, sources } = found;
	return {
		page: { id, title, description, textLang, checked, nextCheck, sources },
		help: helpCards(lang, help)
	};
};
