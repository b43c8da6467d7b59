import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { embedRegions } from '$lib/embed/embed-regions.server';
import { helpCards } from '$lib/help/help-points.server';
import { entriesIn } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(embedRegions().map(({ slug }) => ({ region: slug })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const region = embedRegions().find(({ slug }) => slug === params.region);
	if (!region) error(404);
	const { checked, nextCheck } = content().regions;
	return {
		region,
		checked,
		nextCheck,
		numbers: helpCards(lang, ['veilig-thuis', 'centrum-seksueel-geweld'])
	};
};
