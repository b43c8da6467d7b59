import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { timelineYears } from '$lib/programme/timeline.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		years: timelineYears().map(({ year, events }) => ({
			year,
			href: localPath(lang, `/programma/tijdlijn/${year}/`),
			events: events.map(({ id, title, planned }) => ({ id, title, planned }))
		}))
	};
};
