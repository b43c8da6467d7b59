import { FRAME_NUMBERS } from '$lib/embed/frame-numbers';
import { helpCards } from '$lib/help/help-points.server';
import { langEntries } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

// Servers and static hosts look for a file 404.html, in the folder of what is missing first.
export const trailingSlash = 'never';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang, emergency } = await parent();
	const others = emergency.slice(FRAME_NUMBERS).map(({ id }) => id);
	return { numbers: helpCards(lang, others) };
};
