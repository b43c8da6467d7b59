import { defaultLang } from '$lib/i18n/languages';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = () => ({
	abbreviations: [...content().programme.programme.abbreviations].sort((a, b) =>
		a.short.localeCompare(b.short, defaultLang())
	)
});
