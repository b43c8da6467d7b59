import { langEntries } from '$lib/i18n/entries';
import { motions } from '$lib/programme/overview.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return motions(lang);
};
