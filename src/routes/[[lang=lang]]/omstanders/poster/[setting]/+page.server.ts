import { error } from '@sveltejs/kit';
import { FIVE_DS } from '$lib/content/knowledge/five-ds';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(content().knowledge.settings.map(({ id }) => ({ setting: id })));

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const setting = content().knowledge.settings.find(({ id }) => id === params.setting);
	if (!setting) error(404);
	return {
		name: setting.name,
		headline: setting.headline,
		lines: FIVE_DS.map((d) => ({ d, line: setting.lines[d] })),
		address: `${url.origin}${localPath(lang, '/omstanders/')}`
	};
};
