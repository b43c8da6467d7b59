import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = () => {
	const { figures, figuresChecked } = content().knowledge;
	return { figures, ...figuresChecked };
};
