import { content } from '$lib/content/store.server';
import { langEntries } from '$lib/i18n/entries';
import { guideCard } from '$lib/knowledge/cards.server';
import { sectorLinks } from '$lib/knowledge/guide-page.server';
import { SECTORS } from '$lib/content/knowledge/knowledge-fields';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		sectors: SECTORS.flatMap((id) => sectorLinks(lang, [id])),
		checklists: [...content().knowledge.guides.records.values()]
			.filter(({ record }) => record.kind === 'checklist')
			.flatMap(({ id }) => guideCard(lang, id))
	};
};
