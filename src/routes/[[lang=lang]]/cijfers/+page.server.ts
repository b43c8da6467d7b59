import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		groups: figureGroups(lang).map(({ id, figures }) => ({
			id,
			href: localPath(lang, `/cijfers/${id}/`),
			figures: figures.map((figure) => ({
				anchor: figure.id,
				lang: figure.lang,
				title: figure.title,
				population: figure.population,
				lead: figure.lead
			}))
		}))
	};
};
