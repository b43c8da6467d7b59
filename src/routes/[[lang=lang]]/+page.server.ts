import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { searchSources } from '$lib/search/index/data-file.server';
import { encodeState } from '$lib/wegwijzer/engine/state-key';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

const DOORS = [
	['self', 'home.door_self', 'home.door_self_text'],
	['bystander', 'home.door_bystander', 'home.door_bystander_text'],
	['known-person', 'home.door_known', 'home.door_known_text'],
	['professional', 'home.door_professional', 'home.door_professional_text'],
	['own-behaviour', 'home.door_own', 'home.door_own_text']
] as const;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { questions } = content().wegwijzer.data;
	return {
		search: searchSources(lang),
		doors: DOORS.map(([role, title, text]) => ({
			href: localPath(lang, `/wegwijzer/${encodeState(questions, { role })}/`),
			title,
			text
		}))
	};
};
