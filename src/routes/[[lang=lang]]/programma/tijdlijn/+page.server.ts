import { stateOfAll } from '$lib/content/read/in-language';
import { dateFormat } from '$lib/i18n/dates';
import { langEntries } from '$lib/i18n/entries';
import { partialDate } from '$lib/i18n/partial-date';
import { localPath } from '$lib/i18n/paths';
import { eventsOf, timelineEvents, timelineYears } from '$lib/programme/timeline.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const month = dateFormat(lang, { month: 'short' });
	return {
		months: Array.from({ length: 12 }, (_, at) => month.format(new Date(Date.UTC(2000, at, 1)))),
		translation: stateOfAll(timelineEvents(lang)),
		years: timelineYears().map((year) => ({
			year,
			href: localPath(lang, `/programma/tijdlijn/${year}/`),
			events: eventsOf(lang, year).map(({ record: { id, date, planned }, words, textLang }) => ({
				id,
				date,
				when: partialDate(lang, date),
				title: words.title,
				lang: textLang,
				planned
			}))
		}))
	};
};
