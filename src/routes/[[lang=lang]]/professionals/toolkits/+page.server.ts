import { langEntries } from '$lib/i18n/entries';
import { publishedToolkits, toolkitCard } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { toolkits: publishedToolkits().flatMap(({ id }) => toolkitCard(lang, id)) };
};
