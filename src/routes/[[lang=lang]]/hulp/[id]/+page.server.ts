import { error } from '@sveltejs/kit';
import { helpCard } from '$lib/content/help-card';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(
		content()
			.help('nl')
			.map(({ id }) => ({ id }))
	);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const all = content().help(lang);
	const help = all.find((each) => each.id === params.id);
	if (!help) error(404);
	return {
		help,
		alternatives: help.alternatives.flatMap((id) => {
			const found = all.find((each) => each.id === id);
			return found ? [helpCard(found)] : [];
		})
	};
};
