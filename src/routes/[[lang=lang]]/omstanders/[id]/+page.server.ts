import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { guidePage } from '$lib/knowledge/guide-page.server';
import { guideData } from '$lib/structured-data/guide-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(
		[...content().knowledge.guides.records.values()]
			.filter(({ record }) => record.kind === 'bystander')
			.map(({ id }) => ({ id }))
	);

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const guide = guidePage(lang, params.id, 'bystander');
	if (!guide) error(404);
	return { guide, structured: guideData(guide, url.href) };
};
