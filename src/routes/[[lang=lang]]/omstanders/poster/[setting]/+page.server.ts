import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { posterOf } from '$lib/print/poster.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(content().knowledge.settings.map(({ id }) => ({ setting: id })));

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const poster = posterOf(lang, params.setting, url.origin);
	if (!poster) error(404);
	return { poster };
};
