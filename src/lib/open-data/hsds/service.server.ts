import type { HelpPoint } from '../../help/help-point';
import { CHANNEL_KINDS } from '../channel-kind';
import { channelsForAll } from '../../help/channels-for-all';
import { uuidOf } from '../uuid.server';
import { areasOf } from './areas.server';
import { phonesOf, placesOf } from './channels.server';
import { CHANNEL_TAXONOMY, channelTerm, TAXONOMY, themeTerm } from './taxonomy.server';
import { THEMES } from '../../content/themes';

/** Who stands behind help points: one record for all of theirs. */
function organization({ organization: name }: HelpPoint) {
	return { id: uuidOf(`organization/${name}`), name, description: 'Organisatie achter hulp- en meldpunten' };
}

/** Address of the page of a help point on this site. */
type PageOf = (id: string) => string;

/** What a program reads of a service: its themes, and the id and page that it has on this site. HSDS gives a service no other place for those. */
function attributesOf({ id, themes }: HelpPoint, pageOf: PageOf) {
	const attribute = (type: string, name: string) => ({
		id: uuidOf(`attribute/${id}/${name}`),
		link_type: type,
		link_entity: 'service'
	});
	return [
		...themes.map((theme) => ({ ...attribute('theme', theme), taxonomy_term: themeTerm(theme) })),
		{ ...attribute('id', 'id'), value: id },
		{ ...attribute('page', 'page'), value: pageOf(id) }
	];
}

/** A help point as a service of the Human Services Data Specification 3. Fields about which nothing is known are left out. */
function service(help: HelpPoint, pageOf: PageOf) {
	const email = channelsForAll(help).find(
		({ type, display }) => type === 'email' && display?.includes('@')
	)?.display;
	return {
		id: uuidOf(`service/${help.id}`),
		name: help.name,
		alternate_name: help.formerNames[0],
		description: help.text.summary,
		url: help.url ?? undefined,
		email: email ?? undefined,
		status: 'active',
		application_process: help.text.expect?.join(' '),
		fees_description: help.free === 'yes' ? 'De hulp is gratis' : undefined,
		eligibility_description: help.text.for_whom,
		minimum_age: help.minimumAge ?? undefined,
		maximum_age: help.maximumAge ?? undefined,
		assured_date: help.checked,
		alert: help.text.status,
		organization: organization(help),
		phones: phonesOf(help),
		service_at_locations: placesOf(help),
		service_areas: areasOf(help),
		attributes: attributesOf(help, pageOf),
		languages: help.languages.map((code) => ({ id: uuidOf(`language/${help.id}/${code}`), code }))
	};
}

/** All of a list on its first page, as the HSDS API gives it. */
function page<T>(contents: readonly T[]) {
	return {
		total_items: contents.length,
		total_pages: 1,
		page_number: 1,
		size: contents.length,
		first_page: true,
		last_page: true,
		empty: contents.length === 0,
		contents
	};
}

/** Help points as services of HSDS, in one page. */
export const hsdsServices = (help: readonly HelpPoint[], pageOf: PageOf) =>
	page(help.map((each) => service(each, pageOf)));

/**
 * The paths of the HSDS API as files: `services/<id>.json` (whole), `organizations.json` and `taxonomies.json` (lists of one page).
 * @returns file names under `hsds/`, with what they hold
 */
export function hsdsFiles(help: readonly HelpPoint[], pageOf: PageOf): { name: string; value: unknown }[] {
	const services = help.map((each) => service(each, pageOf));
	const organizations = new Map(help.map((each) => [each.organization, organization(each)]));
	return [
		...services.map((value) => ({ name: `services/${value.id}.json`, value })),
		{ name: 'organizations.json', value: page([...organizations.values()]) },
		{ name: 'taxonomies.json', value: page([TAXONOMY, CHANNEL_TAXONOMY]) },
		{
			name: 'taxonomy_terms.json',
			value: page([...THEMES.map(themeTerm), ...CHANNEL_KINDS.map(channelTerm)])
		}
	];
}
