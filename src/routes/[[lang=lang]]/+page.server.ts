import { content } from '$lib/content/store.server';
import { callContacts, openContacts } from '$lib/help/who-is-open.server';
import { firstHelpLanguages } from '$lib/first-help/first-help-page.server';
import { languageHint } from '$lib/first-help/hinted-languages.server';
import { coreEntries } from '$lib/i18n/entries';
import { isLang, wholeLangCodes } from '$lib/i18n/languages';
import { localPath } from '$lib/i18n/paths';
import { searchSources } from '$lib/search/index/data-file.server';
import { encodeState } from '$lib/wegwijzer/engine/state-key';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

/** Who is asked for help by somebody else, or about somebody else; "I need help" has a board of its own. */
const DOORS = [
	['bystander', 'home.door_bystander', 'eye'],
	['known-person', 'home.door_known', 'told'],
	['own-behaviour', 'home.door_own', 'self'],
	['professional', 'home.door_professional', 'people']
] as const;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { questions } = content().wegwijzer.data;
	const start = (role: string) => localPath(lang, `/wegwijzer/${encodeState(questions, { role })}/`);
	return {
		hint: languageHint(lang),
		search: searchSources(lang),
		numbers: callContacts(lang),
		open: openContacts(lang),
		// Languages with the whole site stand in the head; of the others some have its core, the rest one page of first help.
		otherLanguages: firstHelpLanguages()
			.filter(({ code }) => code !== lang && !wholeLangCodes().includes(code))
			.map(({ code, name, direction }) => ({
				code,
				name,
				direction,
				href: isLang(code) ? localPath(code, '/') : `/talen/${code}/`
			})),
		selfHref: start('self'),
		doors: DOORS.map(([role, title, icon]) => ({ href: start(role), title, icon }))
	};
};
