import { error } from '@sveltejs/kit';
import { helpPoint, helpPoints } from '$lib/help/help-points.server';
import { entriesIn } from '$lib/i18n/entries';
import { defaultLang } from '$lib/i18n/languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(helpPoints(defaultLang()).map(({ id }) => ({ id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const help = helpPoint(lang, params.id);
	if (!help) error(404);
	return { help };
};
