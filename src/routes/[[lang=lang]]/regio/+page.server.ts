import { helpCard } from '$lib/help/help-card';
import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { regionFiles } from '$lib/nearby/region-table.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const help = content().help(lang);
	return {
		files: regionFiles(lang),
		national: ['centrum-seksueel-geweld', 'veilig-thuis'].flatMap((id) => {
			const found = help.find((each) => each.id === id);
			return found ? [helpCard(found)] : [];
		}),
		municipalities: content().regions.municipalities.map(({ name, slug }) => ({ name, slug }))
	};
};
