import { langEntries } from '$lib/i18n/entries';
import { localPath } from '$lib/i18n/paths';
import { figureGroups } from '$lib/knowledge/figure-pages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = langEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return {
		groups: figureGroups().map(({ id, figures }) => ({
			id,
			href: localPath(lang, `/cijfers/${id}/`),
			figures: figures.map(({ id: anchor, title }) => ({ anchor, title }))
		}))
	};
};
