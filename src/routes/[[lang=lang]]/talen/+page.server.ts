import { firstHelpLanguages } from '$lib/first-help/first-help-page.server';
import { langEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = () => ({
	languages: firstHelpLanguages().map(({ id, name, dutch, english, direction, frame: { heading } }) => ({
		id,
		name,
		dutch,
		english,
		direction,
		heading
	}))
});
