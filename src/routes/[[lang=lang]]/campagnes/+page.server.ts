import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { publishedCampaigns } from '$lib/knowledge/cards.server';
import { timelineRow } from '$lib/knowledge/timeline';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const campaigns = publishedCampaigns();
	const rows = campaigns
		.flatMap((each) => timelineRow(each, each.status_on) ?? [])
		.sort((a, b) => a.start - b.start);
	return {
		rows,
		from: Math.floor(Math.min(...rows.map(({ start }) => start))),
		to: Math.floor(Math.max(...rows.map(({ end }) => end))),
		campaigns: campaigns.map(({ id, title, sender, description, period, status }) => ({
			id,
			title,
			sender,
			description,
			period,
			status,
			href: localPath(lang, `/campagnes/${id}/`)
		}))
	};
};
