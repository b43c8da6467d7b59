import { error } from '@sveltejs/kit';
import { defaultLang } from '$lib/i18n/languages';
import { entriesIn } from '$lib/i18n/entries';
import { choicePath, registerChoices } from '$lib/programme/register-choice';
import { allEntries, registerPage } from '$lib/programme/register-page.server';
import { registerWordsFile } from '$lib/search/index/register-words.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(
		registerChoices(allEntries(defaultLang())).map((choice) => ({
			choice: choicePath(choice).replace(/\/$/, '')
		}))
	);

export const load: PageServerLoad = async ({ params, parent, locals, url }) => {
	const { lang } = await parent();
	const register = registerPage(lang, params.choice, url.origin);
	if (!register) error(404);
	// The register as a whole is where people start; choices in it are made there.
	locals.hasSharedStyle = params.choice !== '';
	return { register, words: `/data/${registerWordsFile(lang).name}`, isWhole: params.choice === '' };
};
