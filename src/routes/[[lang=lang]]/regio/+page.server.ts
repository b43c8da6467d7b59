import { helpCards } from '$lib/help/help-points.server';
import { content } from '$lib/content/store.server';
import { coreEntries } from '$lib/i18n/entries';
import { byLetter } from '$lib/nearby/by-letter';
import { regionFiles } from '$lib/nearby/region-table.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = coreEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		files: regionFiles(lang),
		national: helpCards(lang, ['veilig-thuis', 'centrum-seksueel-geweld']),
		letters: byLetter(content().regions.municipalities.map(({ name, slug }) => ({ name, slug })))
	};
};
