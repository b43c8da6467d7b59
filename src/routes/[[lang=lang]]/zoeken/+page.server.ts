import { helpPoints } from '$lib/help/help-points.server';
import { callContacts } from '$lib/help/who-is-open.server';
import { coreEntries } from '$lib/i18n/entries';
import { searchSources } from '$lib/search/index/data-file.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		search: searchSources(lang),
		numbers: callContacts(lang),
		all: helpPoints(lang).map(({ id, name }) => ({ id, name }))
	};
};
