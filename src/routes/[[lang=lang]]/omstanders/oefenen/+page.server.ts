import { langEntries } from '$lib/i18n/entries';
import { langOfAll } from '$lib/knowledge/cards.server';
import { situationsBySetting } from '$lib/knowledge/situation-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const settings = situationsBySetting(lang);
	return {
		settings,
		contentLang: langOfAll(lang, [...settings, ...settings.flatMap((each) => each.situations)])
	};
};
