import type { HelpPoint } from '../../help/help-point';
import type { PublicChannel } from '../../help/public-channel';
import { allRows, WEEKDAYS } from '../../hours/index';
import { CHANNEL_NAMES, channelKind } from '../channel-kind';
import { channelsForAll } from '../../help/channels-for-all';
import { uuidOf } from '../uuid.server';
import { channelTerm } from './taxonomy.server';

const COSTS: Record<NonNullable<PublicChannel['cost']>, string> = {
	free: 'Bellen is gratis',
	'local-rate': 'Lokaal tarief',
	'normal-rate': 'Gewone belkosten'
};

/** Kinds of line in HSDS (RFC 6350); other channels are no line. */
const LINES: Partial<Record<PublicChannel['type'], 'voice' | 'text'>> = { phone: 'voice', whatsapp: 'text' };

/** Whether a visitor may see a way in here: a value, or words about a place. */
const isShown = (channel: PublicChannel) => channel.display !== null || channel.href !== null;

/**
 * Weekly hours of a channel: a rule per run of days and times (RFC 5545). HSDS has a fixed distance from UTC, which changes twice a year here:
 * times are local times, and the description names the zone.
 */
function schedulesOf(help: HelpPoint, channel: PublicChannel) {
	const { id, hours, note } = channel;
	if (!hours) return [];
	const name = CHANNEL_NAMES[channelKind(channel)];
	const holidays = hours.holidays === 'closed' ? ', dicht op feestdagen' : '';
	return allRows(hours).flatMap(({ days, ranges }) =>
		ranges.map(([opens, closes]) => ({
			id: uuidOf(`schedule/${help.id}/${id}/${days.join()}/${opens}`),
			freq: 'WEEKLY',
			byday: days.map((day) => WEEKDAYS[day]?.code.toUpperCase()).join(','),
			opens_at: opens,
			closes_at: closes,
			description: `${name}, Europe/Amsterdam${hours.alwaysOpen ? ', dag en nacht' : ''}${holidays}`,
			attending_type: name,
			notes: note ?? undefined
		}))
	);
}

/** Numbers of a help point, to call or to write to, for whom the help point is. */
export function phonesOf(help: HelpPoint) {
	return channelsForAll(help).flatMap((channel) => {
		const { id, type, display, cost, note } = channel;
		const line = LINES[type];
		if (line === undefined || display === null) return [];
		return [
			{
				id: uuidOf(`phone/${help.id}/${id}`),
				number: display,
				type: line,
				description:
					[type === 'phone' ? undefined : CHANNEL_NAMES[channelKind(channel)], cost && COSTS[cost], note]
						.filter(Boolean)
						.join('. ') || undefined
			}
		];
	});
}

/** What a program reads of a channel: its kind, and for whom it is when that is fewer than the help point is for. */
function attributesOf(help: HelpPoint, channel: PublicChannel) {
	const attribute = (type: string, name: string) => ({
		id: uuidOf(`attribute/${help.id}/${channel.id}/${name}`),
		link_type: type,
		link_entity: 'service_at_location'
	});
	const kind = channelKind(channel);
	return [
		{ ...attribute('channel', kind), value: kind, taxonomy_term: channelTerm(kind) },
		...channel.audiences.map((audience) => ({ ...attribute('audience', audience), value: audience }))
	];
}

/**
 * Every way into a help point that may be shown, each with hours of its own: a place to walk in is a physical location, all others are virtual.
 * HSDS has no table of channels; a service at a location is what carries hours, and may be virtual.
 */
export function placesOf(help: HelpPoint) {
	return help.channels.filter(isShown).map((channel) => {
		const { id, type, display, href, note } = channel;
		const name = `${CHANNEL_NAMES[channelKind(channel)]}: ${help.name}`;
		return {
			id: uuidOf(`service-at-location/${help.id}/${id}`),
			description: note ?? name,
			location: {
				id: uuidOf(`location/${help.id}/${id}`),
				location_type: type === 'walk-in' ? 'physical' : 'virtual',
				name,
				url: href?.startsWith('https://') ? href : undefined,
				description: display ?? undefined
			},
			schedules: schedulesOf(help, channel),
			attributes: attributesOf(help, channel)
		};
	});
}
