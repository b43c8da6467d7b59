import type { HelpPoint } from '../help/help-point';
import type { PublicChannel } from '../help/public-channel';
import { allRows, WEEKDAYS } from '../hours/index';
import { uuidOf } from './uuid.server';

const AREAS: Record<HelpPoint['serviceArea'], string> = {
	national: 'Nederland',
	regional: 'Een regio van Nederland',
	local: 'Een plaats in Nederland',
	organization: 'Een organisatie en wie daar werkt, leert of komt',
	international: 'Nederland en andere landen'
};

const COSTS: Record<NonNullable<PublicChannel['cost']>, string> = {
	free: 'Bellen is gratis',
	'local-rate': 'Lokaal tarief',
	'normal-rate': 'Gewone belkosten'
};

/** Weekly hours of a channel: a rule per run of days and times (RFC 5545). Times are local times in Amsterdam, in summer and winter. */
function schedules(help: HelpPoint, { id, type, hours }: PublicChannel) {
	if (!hours) return [];
	return allRows(hours).flatMap(({ days, ranges }) =>
		ranges.map(([opens, closes]) => ({
			id: uuidOf(`schedule/${help.id}/${id}/${days.join()}/${opens}`),
			freq: 'WEEKLY',
			byday: days.map((day) => WEEKDAYS[day]?.code.toUpperCase()).join(','),
			opens_at: opens,
			closes_at: closes,
			description: `${type}, Europe/Amsterdam${hours.alwaysOpen ? ', dag en nacht' : ''}${hours.holidays === 'closed' ? ', dicht op feestdagen' : ''}`
		}))
	);
}

/** A help point as a service of the Human Services Data Specification 3. Fields about which nothing is known are left out. */
function service(help: HelpPoint) {
	const numbers = help.channels.flatMap(({ id, type, display, cost, note }) =>
		type === 'phone' && display !== null
			? [
					{
						id: uuidOf(`phone/${help.id}/${id}`),
						number: display,
						type: 'voice',
						description: [cost && COSTS[cost], note].filter(Boolean).join('. ') || undefined
					}
				]
			: []
	);
	const email = help.channels.find(
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
		organization: {
			id: uuidOf(`organization/${help.organization}`),
			name: help.organization,
			description: `Organisatie achter ${help.name}`
		},
		phones: numbers,
		schedules: help.channels.flatMap((channel) => schedules(help, channel)),
		service_areas: [
			{
				id: uuidOf(`area/${help.id}`),
				name: AREAS[help.serviceArea],
				description: help.text.area
			}
		],
		languages: help.languages.map((code) => ({ id: uuidOf(`language/${help.id}/${code}`), code }))
	};
}

/** Help points as a page of services, as the HSDS API gives them: all on the first page. */
export function hsdsServices(help: readonly HelpPoint[]) {
	return {
		total_items: help.length,
		total_pages: 1,
		page_number: 1,
		size: help.length,
		first_page: true,
		last_page: true,
		empty: help.length === 0,
		contents: help.map(service)
	};
}
