import { directory } from '$lib/help/directory.server';
import { coreEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { lang } = await parent();
	// The longest list of the site: with the styles in it too, it would not arrive in the first round trips.
	locals.hasSharedStyle = true;
	return { directory: directory(lang, []) };
};
