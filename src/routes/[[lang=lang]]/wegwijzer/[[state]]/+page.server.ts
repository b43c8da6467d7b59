import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languages';
import { entriesWithPage } from '$lib/i18n/entries';
import { buildTranslate } from '$lib/i18n/translate-build.server';
import { regionFiles } from '$lib/nearby/region-table.server';
import { wegwijzerPage } from '$lib/wegwijzer/page/page-data.server';
import { isStart, wegwijzerStates, wordsLang } from '$lib/wegwijzer/wegwijzer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		[...wegwijzerStates().keys()].map((state) => ({ state })),
		({ state }) => `/wegwijzer/${state}/`
	);

export const load: PageServerLoad = async ({ params, parent, locals }) => {
	const { lang } = await parent();
	const state = params.state ?? '';
	const page = wegwijzerPage(lang, state);
	if (!page) error(404);
	locals.hasSharedStyle = !isStart(state);
	// Words and interface in one language: a question that nobody translated is not asked with buttons in another.
	const textLang = wordsLang(lang);
	return {
		page,
		isStart: isStart(state),
		textLang,
		words: buildTranslate(textLang),
		files: regionFiles(languageOf(lang))
	};
};
