import type { Audience, ChannelType } from '../content/help/help-schema';
import type { HelpPoint } from './help-point';
import type { PublicChannel } from './public-channel';
import type { Theme } from '../content/themes';

export const HELP_FACET_GROUPS = ['wat', 'voor', 'leeftijd', 'via', 'eigenschap'] as const;
export type HelpFacetGroup = (typeof HELP_FACET_GROUPS)[number];

/** One choice that narrows the help directory; its slug is part of addresses. */
export interface Facet {
	group: HelpFacetGroup;
	value: string;
	slug: string;
	fits: (help: HelpPoint) => boolean;
	/** For a choice about the way to reach it: whether it holds for a channel. Two such choices have to hold for the same channel. */
	fitsChannel?: (channel: PublicChannel) => boolean;
}

function facet(group: HelpFacetGroup, value: string, fits: Facet['fits']): Facet {
	return { group, value, slug: `${group}-${value}`, fits };
}

function channelFacet(
	group: HelpFacetGroup,
	value: string,
	holds: (channel: PublicChannel) => boolean
): Facet {
	const fitsChannel = (channel: PublicChannel) => channel.display !== null && holds(channel);
	return { ...facet(group, value, (help) => help.channels.some(fitsChannel)), fitsChannel };
}

const byTheme = (value: string, ...themes: Theme[]) =>
	facet('wat', value, (help) => help.themes.some((theme) => themes.includes(theme)));

const byAudience = (value: string, audience: Audience) =>
	facet('voor', value, (help) => help.audiences.includes(audience));

/** Ages from and to, in whole years; a help point fits when it takes anyone in the range. */
const byAge = (value: string, from: number, to: number) =>
	facet('leeftijd', value, (help) => (help.minimumAge ?? 0) <= to && (help.maximumAge ?? 150) >= from);

const byChannel = (value: string, ...types: ChannelType[]) =>
	channelFacet('via', value, (channel) => types.includes(channel.type));

/** All facets, in the order in which they are offered. */
export const FACETS: readonly Facet[] = [
	byTheme('seksueel-geweld', 'sexual-violence-acute', 'sexual-violence-past'),
	byTheme('beelden-online', 'online-image-abuse', 'sextortion'),
	byTheme('geweld-thuis', 'domestic-violence', 'child-abuse'),
	byTheme('stalking', 'stalking'),
	byTheme('straat', 'street-harassment'),
	byTheme('uitbuiting', 'exploitation-trafficking'),
	byTheme('dwang-familie', 'honour-forced-marriage'),
	byTheme('werk', 'workplace'),
	byTheme('school-studie', 'education', 'higher-education'),
	byTheme('sport', 'sport'),
	byTheme('cultuur', 'culture-media'),
	byTheme('zorg', 'healthcare', 'disability'),
	byTheme('kerk', 'church-religion'),
	byTheme('lhbtiq', 'lhbtiq'),
	byTheme('discriminatie', 'discrimination'),
	byTheme('psychisch', 'mental-health'),
	byTheme('politie-recht', 'police-report', 'legal-advice'),
	byTheme('eigen-gedrag', 'offender'),
	byAudience('jezelf', 'victim'),
	byAudience('omstanders', 'bystander'),
	byAudience('ouders', 'parent'),
	byAudience('jongeren', 'youth'),
	byAudience('professionals', 'professional'),
	byAudience('zorgen-om-gedrag', 'offender'),
	byAge('tot-12', 0, 11),
	byAge('12-17', 12, 17),
	byAge('18-24', 18, 24),
	byAge('25-plus', 25, 120),
	byChannel('bellen', 'phone'),
	byChannel('chatten', 'chat', 'whatsapp'),
	byChannel('langsgaan', 'walk-in'),
	byChannel('formulier', 'form'),
	facet('eigenschap', 'anoniem', (help) => help.anonymous === 'yes' || help.anonymous === 'possible'),
	facet('eigenschap', 'gratis', (help) => help.free === 'yes'),
	channelFacet('eigenschap', 'dag-en-nacht', (channel) => channel.hours?.alwaysOpen === true)
];

/** The facets behind `wat-sport/voor-ouders`; null when one does not exist or two are of one group. */
export function facetsOf(path: string): Facet[] | null {
	const slugs = path.split('/').filter((slug) => slug !== '');
	const found = slugs.flatMap((slug) => FACETS.find((each) => each.slug === slug) ?? []);
	const groups = new Set(found.map((each) => each.group));
	return found.length === slugs.length && groups.size === found.length ? found : null;
}

/** The facets that hold for one way to reach a help point. */
export function channelFacets(channel: PublicChannel): Facet[] {
	return FACETS.filter((facet) => facet.fitsChannel?.(channel));
}

/** Help points that fit all facets; choices about the way to reach them all have to hold for the same channel. */
export function narrow(help: readonly HelpPoint[], facets: readonly Facet[]): HelpPoint[] {
	const ofChannel = facets.flatMap(({ fitsChannel }) => fitsChannel ?? []);
	return help.filter(
		(each) =>
			facets.every((one) => one.fits(each)) &&
			(ofChannel.length === 0 || each.channels.some((channel) => ofChannel.every((holds) => holds(channel))))
	);
}

/** Every page of one or two facets that has at least one help point, as paths. */
export function facetPaths(help: readonly HelpPoint[]): string[] {
	return FACETS.flatMap((one, at) => {
		if (narrow(help, [one]).length === 0) return [];
		const pairs = FACETS.slice(at + 1).filter(
			(two) => two.group !== one.group && narrow(help, [one, two]).length > 0
		);
		return [one.slug, ...pairs.map((two) => `${one.slug}/${two.slug}`)];
	});
}
