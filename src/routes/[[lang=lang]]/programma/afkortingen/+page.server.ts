import { langEntries } from '$lib/i18n/entries';
import { abbreviations } from '$lib/programme/overview.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return abbreviations(lang);
};
