import { error } from '@sveltejs/kit';
import { embedQuestion, embedStates } from '$lib/embed/embed-questions.server';
import { entriesIn } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { wordsLang } from '$lib/wegwijzer/wegwijzer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(embedStates().map((state) => ({ state })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const question = embedQuestion(lang, params.state ?? '');
	if (!question) error(404);
	const textLang = wordsLang(lang);
	return { question, textLang, words: buildTranslate(textLang) };
};
