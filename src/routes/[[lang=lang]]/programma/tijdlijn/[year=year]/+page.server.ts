import { error } from '@sveltejs/kit';
import { entriesIn } from '$lib/i18n/entries';
import { timelineYear, timelineYears } from '$lib/programme/timeline.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(timelineYears().map((year) => ({ year })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const timeline = timelineYear(lang, params.year);
	if (!timeline) error(404);
	return { timeline, years: timelineYears() };
};
