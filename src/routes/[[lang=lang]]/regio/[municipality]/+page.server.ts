import { helpCards } from '$lib/help/help-points.server';
import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesIn } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn([...content().regions.bySlug.keys()].map((slug) => ({ municipality: slug })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const { regions } = content();
	const municipality = regions.bySlug.get(params.municipality);
	if (!municipality) error(404);
	const card = (id: string) => helpCards(lang, [id])[0] ?? null;
	return {
		municipality,
		/** Set on the old address of a municipality that joined this one. */
		joined: municipality.joined.find(({ slug }) => slug === params.municipality) ?? null,
		checked: regions.checked,
		nextCheck: regions.nextCheck,
		csg: card('centrum-seksueel-geweld'),
		veiligThuis: card('veilig-thuis')
	};
};
