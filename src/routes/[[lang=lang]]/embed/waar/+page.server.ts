import { langEntries } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { roadsPage } from '$lib/embed/embed-questions.server';
import { wordsLang } from '$lib/wegwijzer/wegwijzer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const textLang = wordsLang(lang);
	return { question: roadsPage(lang), textLang, words: buildTranslate(textLang) };
};
