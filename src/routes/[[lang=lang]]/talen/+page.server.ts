import { firstHelpLanguages } from '$lib/first-help/first-help-page.server';
import { coreOf } from '$lib/first-help/core-link.server';
import { coreEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

export const load: PageServerLoad = () => ({
	languages: firstHelpLanguages().map(({ id, name, dutch, english, direction, frame: { heading } }) => ({
		id,
		name,
		dutch,
		english,
		direction,
		heading,
		core: coreOf(id)
	}))
});
