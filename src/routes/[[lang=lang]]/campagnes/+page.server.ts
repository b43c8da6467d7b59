import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { campaignsIn } from '$lib/knowledge/cards.server';
import { timelineRow } from '$lib/knowledge/timeline';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const campaigns = campaignsIn(lang);
	const rows = campaigns
		.flatMap(({ words, record, textLang }) => {
			const row = timelineRow(words, record.status_on);
			return row ? [{ ...row, lang: textLang }] : [];
		})
		.sort((a, b) => a.start - b.start);
	return {
		rows,
		from: Math.floor(Math.min(...rows.map(({ start }) => start))),
		to: Math.floor(Math.max(...rows.map(({ end }) => end))),
		campaigns: campaigns.map(({ record: { id, status }, words, textLang }) => ({
			id,
			title: words.title,
			sender: words.sender,
			description: words.description,
			period: words.period,
			status,
			textLang,
			href: localPath(lang, `/campagnes/${id}/`)
		}))
	};
};
