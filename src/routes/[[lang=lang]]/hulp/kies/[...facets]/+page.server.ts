import { defaultLang } from '$lib/i18n/languages';
import { helpPoints } from '$lib/help/help-points.server';
import { error } from '@sveltejs/kit';
import { directory } from '$lib/help/directory.server';
import { facetPaths, facetsOf } from '$lib/help/facets';
import { entriesWithPage } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		facetPaths(helpPoints(defaultLang())).map((facets) => ({ facets })),
		({ facets }) => `/hulp/kies/${facets}/`
	);

export const load: PageServerLoad = async ({ params, parent, locals }) => {
	const { lang } = await parent();
	const chosen = facetsOf(params.facets);
	if (!chosen || chosen.length === 0) error(404);
	locals.hasSharedStyle = true;
	return { directory: directory(lang, chosen) };
};
