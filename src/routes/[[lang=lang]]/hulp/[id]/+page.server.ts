import { defaultLang, hasWholeSite } from '$lib/i18n/languages';
import { addedBy } from '$lib/help/local-help.server';
import { helpCards, helpPoint, helpPoints } from '$lib/help/help-points.server';
import { error } from '@sveltejs/kit';
import { entriesWithPage } from '$lib/i18n/entries';
import { relatedCampaigns, relatedToolkits, relatedTopics, topicsIn } from '$lib/knowledge/cards.server';
import { serviceData } from '$lib/structured-data/service-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		helpPoints(defaultLang()).map(({ id }) => ({ id })),
		({ id }) => `/hulp/${id}/`
	);

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { lang } = await parent();
	const help = helpPoint(lang, params.id);
	if (!help) error(404);
	// Topics that name this help point come first, in the order of how high they name it; then topics that share its themes.
	const naming = topicsIn(lang)
		.map(({ record }) => ({ id: record.id, at: record.help.indexOf(help.id) }))
		.filter(({ at }) => at !== -1)
		.sort((a, b) => a.at - b.at)
		.map(({ id }) => id);
	// Explanation helps somebody who reads it with difficulty too; what is for work, and campaigns of years ago, do not.
	const isWhole = hasWholeSite(lang);
	const isForProfessionals = isWhole && help.audiences.includes('professional');
	return {
		help,
		addedBy: addedBy(help.id),
		structured: serviceData(help, url.href),
		topics: relatedTopics(lang, help, 3, naming),
		toolkits: isForProfessionals ? relatedToolkits(lang, help, 2) : [],
		campaigns: isWhole ? relatedCampaigns(lang, help, 1) : [],
		alternatives: helpCards(lang, help.alternatives)
	};
};
