import type { Audience, ChannelRecord, HelpRecord } from '../content/help/help-schema';
import type { PhoneNumber } from '../content/help/phone';
import type { Schedule } from '../hours/schedule';

/** Why a value is not on the page. `not-found`: we never had it. The others: we have it, but not well enough sourced. */
export type Withheld = 'not-found' | 'single-source' | 'old' | 'unconfirmed';

/** A channel as a visitor may see it: values that are not confirmed are replaced by the reason why they are missing. */
export interface PublicChannel {
	id: string;
	type: ChannelRecord['type'];
	/** Number in Dutch grouping, address, or place in words; null when withheld. */
	display: string | null;
	/** Where a tap leads (tel:, mailto:, https:); null when there is nothing to tap. */
	href: string | null;
	/** What is dialled, for a phone or WhatsApp; null when there is no number, or it is withheld. */
	dialled: string | null;
	withheld: Withheld | null;
	/** Opening hours; null: unknown. */
	hours: Schedule | null;
	hoursWithheld: Withheld | null;
	cost: 'free' | 'local-rate' | 'normal-rate' | null;
	/** For whom it is, when that is fewer than the help point is for; empty: as the help point. */
	audiences: Audience[];
	/** A computer answers, no human being. */
	isAutomated: boolean;
	note: string | null;
}

/** What decides which values of a record's channels may be shown, and how. */
type Owner = Pick<HelpRecord, 'confidence' | 'service_area' | 'url' | 'url_status'>;

function hrefOf(type: ChannelRecord['type'], value: string, number: PhoneNumber | null): string | null {
	if (number) {
		return type === 'whatsapp' ? `https://wa.me/${number.dialled.replace('+', '')}` : `tel:${number.dialled}`;
	}
	if (value.startsWith('https://')) return value;
	return type === 'email' ? `mailto:${value}` : null;
}

/** Why a value with this status is not shown; null: it is. A value without a status needs none. */
function withheldBy(status: ChannelRecord['value_status']): Withheld | null {
	return status === undefined || status === 'confirmed' ? null : status;
}

/** Whether a channel leads to the site of a record whose address nobody saw in a source: it may have lapsed, or belong to somebody else. */
function isUnseen(href: string | null, { url, url_status: status }: Owner): boolean {
	return (
		status === 'unconfirmed' &&
		href !== null &&
		href.startsWith('https:') &&
		new URL(href).host === new URL(url).host
	);
}

function withheldValue(channel: ChannelRecord, owner: Owner): Withheld | null {
	if (channel.value === null) return 'not-found';
	if (owner.confidence === 'low' && channel.type !== 'form') return 'unconfirmed';
	return (
		withheldBy(channel.value_status) ??
		(isUnseen(hrefOf(channel.type, channel.value, channel.number), owner) ? 'unconfirmed' : null)
	);
}

/**
 * What may be shown of a channel. Only `confirmed` values are shown as facts (see help-schema.ts), and a record of low confidence shows no
 * number or address of its own. People who need an international service are abroad, so its numbers include their country code.
 */
export function publicChannel(channel: ChannelRecord, owner: Owner, note: string | undefined): PublicChannel {
	const { id, type, number } = channel;
	const withheld = withheldValue(channel, owner);
	const value = withheld === null ? channel.value : null;
	const hoursWithheld = withheldBy(channel.hours_status) ?? (channel.hours ? null : 'not-found');
	const isAbroad = owner.service_area === 'international';
	return {
		id,
		type,
		display: value && number ? (isAbroad ? number.displayAbroad : number.display) : value,
		href: value === null ? null : hrefOf(type, value, number),
		dialled: value === null ? null : (number?.dialled ?? null),
		withheld,
		hours: hoursWithheld === null ? (channel.hours ?? null) : null,
		hoursWithheld,
		cost: channel.cost !== undefined && withheldBy(channel.cost_status) === null ? channel.cost : null,
		audiences: channel.audiences ?? [],
		isAutomated: channel.automated ?? false,
		note: note ?? null
	};
}
