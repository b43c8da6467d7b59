import { localCards, servingCards } from '$lib/help/local-help.server';
import { helpCards } from '$lib/help/help-points.server';
import { error } from '@sveltejs/kit';
import { content } from '$lib/content/store.server';
import { entriesWithPage } from '$lib/i18n/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesWithPage(
		[...content().regions.bySlug.keys()].map((slug) => ({ municipality: slug })),
		({ municipality }) => `/regio/${municipality}/`
	);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const { regions } = content();
	const municipality = regions.bySlug.get(params.municipality);
	if (!municipality) error(404);
	return {
		municipality,
		/** Set on the old address of a municipality that joined this one. */
		joined: municipality.joined.find(({ slug }) => slug === params.municipality) ?? null,
		checked: regions.checked,
		nextCheck: regions.nextCheck,
		addedHere: localCards(lang, municipality.code),
		numbers: helpCards(lang, ['veilig-thuis', 'centrum-seksueel-geweld', 'politie-112']),
		/** What every municipality has, and where to ask for it. */
		local: helpCards(lang, ['lokaal-team', 'vrouwenopvang', 'aware-knop']),
		/** Who a source names as being there for this municipality. */
		serving: servingCards(lang, municipality)
	};
};
