import type { Schedule } from '../hours/schedule';
import type { Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { channelFacets, FACETS, FACET_GROUPS, narrow, type Facet, type FacetGroup } from './facets';
import { helpCard, type HelpCardData } from './help-card';
import { content } from '../content/store.server';

export interface FacetLink {
	slug: string;
	group: FacetGroup;
	value: string;
	href: string;
	count: number;
}

/** A way to reach a help point, for the filter: slugs of the facets that hold for it, and its hours. */
export type ChannelChoice = [facets: string, hours: Schedule | null];

/** What a page of the help directory shows. */
export interface DirectoryData {
	chosen: { group: FacetGroup; value: string }[];
	cards: (HelpCardData & { facets: string; channels: ChannelChoice[] })[];
	groups: { group: FacetGroup; links: FacetLink[] }[];
}

/** The help directory narrowed by at most two facets, with links to narrow it further. */
export function directory(lang: Lang, chosen: readonly Facet[]): DirectoryData {
	const all = content().help(lang);
	const shown = narrow(all, chosen);
	const order = (facet: Facet) => FACETS.indexOf(facet);
	const links = FACETS.filter((facet) => chosen.length < 2 && !chosen.some(({ group }) => group === facet.group))
		.map((facet): FacetLink => {
			const path = [...chosen, facet].sort((a, b) => order(a) - order(b)).map(({ slug }) => slug).join('/');
			return {
				slug: facet.slug,
				group: facet.group,
				value: facet.value,
				href: localPath(lang, `/hulp/kies/${path}/`),
				count: narrow(shown, [facet]).length
			};
		})
		.filter(({ count }) => count > 0);
	return {
		chosen: chosen.map(({ group, value }) => ({ group, value })),
		cards: shown.map((help) => ({
			...helpCard(help),
			facets: FACETS.filter((facet) => !facet.fitsChannel && facet.fits(help))
				.map(({ slug }) => slug)
				.join(' '),
			channels: help.channels
				.filter(({ display }) => display !== null)
				.map((channel): ChannelChoice => [channelFacets(channel).map(({ slug }) => slug).join(' '), channel.hours])
		})),
		groups: FACET_GROUPS.map((group) => ({ group, links: links.filter((link) => link.group === group) })).filter(
			({ links: some }) => some.length > 0
		)
	};
}
