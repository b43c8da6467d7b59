import { content } from '../content/store.server';
import { helpPoints } from './help-points.server';
import type { Schedule } from '../hours/schedule';
import type { Lang } from '../i18n/languages';
import { hasPage } from '../i18n/core-pages';
import { localPath } from '../i18n/paths';
import { channelFacets, FACETS, HELP_FACET_GROUPS, narrow, type Facet, type HelpFacetGroup } from './facets';
import type { HelpPoint } from './help-point';
import { helpCard, type HelpCardData } from './help-card';
import {
	DIRECTORY_SECTIONS,
	directorySection,
	isForProfessionals,
	type DirectorySection
} from './directory-sections';
import { addedBy } from './local-help.server';
import { reachOrder } from './reach-order.server';

export interface FacetLink {
	slug: string;
	group: HelpFacetGroup;
	value: string;
	/** The page of the choice; null where the language has none, so that it can only be made with script. */
	href: string | null;
	count: number;
}

/** A card with what the filter asks of it. Values alone, without their group: no two groups have one in common, and there are a hundred cards. */
export type DirectoryCard = HelpCardData & { facets: string; channels: string };

/** What a page of the help directory shows. */
export interface DirectoryData {
	chosen: { group: HelpFacetGroup; value: string }[];
	/** How many help points there are on the page. */
	count: number;
	/** Cards by what people come for; a section without cards is left out. */
	sections: { id: DirectorySection; cards: DirectoryCard[] }[];
	/** Who added what stands in the section `local`; empty where there is none. */
	addedBy: string;
	/** Help points for professionals alone, which stand on a page of their own; null where they are among the others. */
	professionals: { href: string; count: number } | null;
	/** The hours that `channels` of the cards name by their place in this list. */
	schedules: readonly Schedule[];
	groups: { group: HelpFacetGroup; links: FacetLink[] }[];
}

/** Choices that hold for a help point as a whole; `leeftijd` when every choice of a group does, as most take people of all ages. */
function facetValues(help: HelpPoint): string[] {
	return HELP_FACET_GROUPS.flatMap((group) => {
		const all = FACETS.filter((facet) => facet.group === group);
		// What is asked of a channel holds for the channel, not for the help point.
		const own = all.filter((facet) => !facet.fitsChannel && facet.fits(help));
		return own.length > 1 && own.length === all.length ? [group] : own.map(({ value }) => value);
	});
}

/** The help directory narrowed by at most two facets, with links to narrow it further. */
export function directory(lang: Lang, chosen: readonly Facet[]): DirectoryData {
	const all = helpPoints(lang);
	const shown = narrow(all, chosen);
	const order = (facet: Facet) => FACETS.indexOf(facet);
	const links = FACETS.filter(
		(facet) => chosen.length < 2 && !chosen.some(({ group }) => group === facet.group)
	)
		.map((facet): FacetLink => {
			const path = [...chosen, facet]
				.sort((a, b) => order(a) - order(b))
				.map(({ slug }) => slug)
				.join('/');
			const address = `/hulp/kies/${path}/`;
			return {
				slug: facet.slug,
				group: facet.group,
				value: facet.value,
				href: hasPage(lang, address) ? localPath(lang, address) : null,
				count: narrow(shown, [facet]).length
			};
		})
		.filter(({ count }) => count > 0);
	const schedules: Schedule[] = [];
	// `bellen:24` is open day and night, `bellen:0` has the first of the schedules, `bellen` hours that are not known.
	const hoursMark = (hours: Schedule | null): string => {
		if (!hours) return '';
		if (hours.alwaysOpen) return ':24';
		const found = schedules.findIndex((each) => JSON.stringify(each) === JSON.stringify(hours));
		return `:${found >= 0 ? found : schedules.push(hours) - 1}`;
	};
	// Whoever looks for help does not have to pick it from among advice for professionals.
	const apart = chosen.length === 0 ? shown.filter(isForProfessionals) : [];
	const listed = reachOrder(
		lang,
		shown.filter((help) => !apart.includes(help))
	);
	const cardOf = (help: HelpPoint): DirectoryCard => ({
		...helpCard(help),
		facets: facetValues(help).join(' '),
		channels: [
			...new Set(
				help.channels
					.filter(({ display }) => display !== null)
					.flatMap((channel) =>
						channelFacets(channel)
							.filter(({ group }) => group === 'via')
							.map(({ value }) => value + hoursMark(channel.hours))
					)
			)
		].join(' ')
	});
	return {
		chosen: chosen.map(({ group, value }) => ({ group, value })),
		count: listed.length,
		sections: DIRECTORY_SECTIONS.map((id) => ({
			id,
			cards: listed.filter((help) => directorySection(help, addedBy(help.id) !== null) === id).map(cardOf)
		})).filter(({ cards }) => cards.length > 0),
		addedBy: content().local?.name ?? '',
		professionals:
			apart.length > 0
				? { href: localPath(lang, `/hulp/kies/voor-professionals/`), count: apart.length }
				: null,
		schedules,
		groups: HELP_FACET_GROUPS.map((group) => ({
			group,
			links: links.filter((link) => link.group === group)
		})).filter(({ links: some }) => some.length > 0)
	};
}
