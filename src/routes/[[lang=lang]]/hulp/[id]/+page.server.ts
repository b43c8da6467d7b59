import { error } from '@sveltejs/kit';
import { helpCard } from '$lib/help/help-card';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import { relatedCampaigns, relatedToolkits, relatedTopics, topicsIn } from '$lib/knowledge/cards.server';
import { serviceData } from '$lib/structured-data/service-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(
		content()
			.help('nl')
			.map(({ id }) => ({ id }))
	);

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const all = content().help(lang);
	const help = all.find((each) => each.id === params.id);
	if (!help) error(404);
	// Topics that name this help point come first, in the order of how high they name it; then topics that share its themes.
	const naming = topicsIn(lang)
		.map(({ record }) => ({ id: record.id, at: record.help.indexOf(help.id) }))
		.filter(({ at }) => at !== -1)
		.sort((a, b) => a.at - b.at)
		.map(({ id }) => id);
	const isForProfessionals = help.audiences.includes('professional');
	return {
		help,
		structured: serviceData(help, url.href),
		topics: relatedTopics(lang, help, 3, naming),
		toolkits: isForProfessionals ? relatedToolkits(lang, help, 2) : [],
		campaigns: relatedCampaigns(lang, help, 1),
		alternatives: help.alternatives.flatMap((id) => {
			const found = all.find((each) => each.id === id);
			return found ? [helpCard(found)] : [];
		})
	};
};
