import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { campaignsIn } from '$lib/knowledge/cards.server';
import { timelineRow } from '$lib/knowledge/timeline';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

/** States of campaigns that run no more. */
const OVER: readonly string[] = ['ended', 'site-gone'];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const campaigns = campaignsIn(lang);
	const rows = campaigns
		.flatMap(({ words, record, textLang }) => {
			const row = timelineRow(words, record.status_on, OVER.includes(record.status));
			return row ? [{ ...row, lang: textLang }] : [];
		})
		.sort((a, b) => a.start - b.start);
	return {
		rows,
		from: Math.floor(Math.min(...rows.map(({ start }) => start))),
		// The end of a year is the beginning of the next, which has nothing to show.
		to: Math.ceil(Math.max(...rows.map(({ end }) => end))) - 1,
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
