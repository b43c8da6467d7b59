import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { stateOfAll } from '$lib/content/read/in-language';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const groups = figureGroups(lang);
	return {
		translation: stateOfAll(groups.flatMap(({ figures }) => figures)),
		groups: groups.map(({ id, figures }) => ({
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
