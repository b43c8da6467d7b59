import { FIVE_DS } from '$lib/content/knowledge/five-ds';
import { langEntries } from '$lib/i18n/entries';
import { guideCard, guidesIn } from '$lib/knowledge/cards.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const guides = guidesIn(lang).filter(({ record }) => record.kind === 'bystander');
	return {
		ds: FIVE_DS.flatMap((d) =>
			guides
				.filter(({ record }) => record.d === d)
				.flatMap(({ record }) => guideCard(lang, record.id).map((card) => ({ d, card })))
		),
		method: guides
			.filter(({ record }) => record.d === undefined)
			.flatMap(({ record }) => guideCard(lang, record.id))
	};
};
