import { langEntries } from '$lib/i18n/entries';
import { situationsBySetting } from '$lib/knowledge/situation-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { settings: situationsBySetting(lang) };
};
