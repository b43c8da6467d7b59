import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import { figureValues, leadValue } from '$lib/knowledge/figure-values';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang, t } = await parent();
	return {
		groups: figureGroups().map(({ id, figures }) => ({
			id,
			href: localPath(lang, `/cijfers/${id}/`),
			figures: figures.map((figure) => ({
				anchor: figure.id,
				title: figure.title,
				population: figure.population,
				lead: leadValue(figure.kind, figureValues(t, figure))
			}))
		}))
	};
};
