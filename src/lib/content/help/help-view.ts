import { compileHours } from '../../hours/compile.server';
import type { Schedule } from '../../hours/schedule';
import type { Source } from '../read/fields';
import type { ChannelRecord, HelpRecord, HelpText } from './help-schema';
import { displayPhoneNumber, telHref } from './phone';

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
	withheld: Withheld | null;
	/** Opening hours; null: unknown. */
	hours: Schedule | null;
	hoursWithheld: Withheld | null;
	cost: 'free' | 'local-rate' | 'normal-rate' | null;
	note: string | null;
}

/** What may be shown of a help point, in one language. Plain data: it can be sent to a browser. */
export interface HelpPoint {
	id: string;
	name: string;
	formerNames: string[];
	organization: string;
	/** Official site; null when its address was not seen in a source. */
	url: string | null;
	kind: HelpRecord['kind'];
	audiences: HelpRecord['audiences'];
	themes: HelpRecord['themes'];
	minimumAge: number | null;
	maximumAge: number | null;
	/** A source says that it is for every age; false without bounds: not known. */
	allAges: boolean;
	serviceArea: HelpRecord['service_area'];
	channels: PublicChannel[];
	anonymous: HelpRecord['anonymous'];
	free: HelpRecord['free'];
	languages: string[];
	alternatives: string[];
	confidence: HelpRecord['confidence'];
	text: HelpText;
	/** Language the words are in: the page's own, or Dutch where there is no translation. */
	textLang: string;
	translation: 'original' | 'draft' | 'reviewed' | 'outdated' | 'missing';
	askedAs: string[];
	sources: Source[];
	checked: string;
	nextCheck: string;
}

function hrefOf(type: ChannelRecord['type'], value: string): string | null {
	if (value.startsWith('https://')) return value;
	switch (type) {
		case 'phone':
			return telHref(value);
		case 'whatsapp':
			return `https://wa.me/${value.replace('+', '')}`;
		case 'email':
			return `mailto:${value}`;
		case 'chat':
		case 'form':
		case 'walk-in':
		case 'app':
			return null;
	}
}

function isConfirmed(status: string | undefined): boolean {
	return status === undefined || status === 'confirmed';
}

/**
 * What may be shown of a channel. Only `confirmed` values are shown as facts (see help-schema), and a record of low confidence
 * shows no number or address of its own. People who need an international service are abroad, so its numbers include their country code.
 */
export function publicChannel(
	channel: ChannelRecord,
	confidence: HelpRecord['confidence'],
	note: string | undefined,
	area: HelpRecord['service_area'] = 'national'
): PublicChannel {
	const low = confidence === 'low' && channel.type !== 'form';
	const status = low ? 'unconfirmed' : channel.value_status;
	const withheld =
		channel.value === null ? 'not-found' : status === undefined || status === 'confirmed' ? null : status;
	const value = withheld === null ? channel.value : null;
	const isNumber = channel.type === 'phone' || channel.type === 'whatsapp';
	const hoursStatus = channel.hours_status;
	const hoursShown = channel.hours !== undefined && isConfirmed(hoursStatus);
	return {
		id: channel.id,
		type: channel.type,
		display:
			value === null
				? null
				: isNumber
					? displayPhoneNumber(value, area === 'international' ? 'abroad' : 'home')
					: value,
		href: value === null ? null : hrefOf(channel.type, value),
		withheld,
		hours: hoursShown && channel.hours ? compileHours(channel.hours) : null,
		hoursWithheld: hoursShown
			? null
			: hoursStatus === undefined || hoursStatus === 'confirmed'
				? 'not-found'
				: hoursStatus,
		cost: channel.cost !== undefined && isConfirmed(channel.cost_status) ? channel.cost : null,
		note: note ?? null
	};
}

/** Words and name of a help point in the page's language. */
export interface HelpWords {
	name: string;
	text: HelpText;
	textLang: string;
	translation: HelpPoint['translation'];
	askedAs: string[];
}

/** A channel whose address nobody saw in a source leads nowhere: it may have lapsed, or belong to somebody else. */
function withoutUnseen(channel: PublicChannel, record: HelpRecord): PublicChannel {
	const unseen =
		record.url_status === 'unconfirmed' &&
		channel.href?.startsWith('https:') &&
		new URL(channel.href).host === new URL(record.url).host;
	return unseen ? { ...channel, display: null, href: null, withheld: 'unconfirmed' } : channel;
}

/** A validated record as visitors may see it, in the given words. */
export function publicHelpPoint(record: HelpRecord, words: HelpWords): HelpPoint {
	return {
		id: record.id,
		name: words.name,
		formerNames: record.former_names,
		organization: record.organization,
		url: record.url_status === 'confirmed' ? record.url : null,
		kind: record.kind,
		audiences: record.audiences,
		themes: record.themes,
		minimumAge: record.eligibility.minimum_age ?? null,
		maximumAge: record.eligibility.maximum_age ?? null,
		allAges: record.eligibility.all_ages ?? false,
		serviceArea: record.service_area,
		channels: record.channels.map((channel) =>
			withoutUnseen(
				publicChannel(channel, record.confidence, words.text.channels?.[channel.id], record.service_area),
				record
			)
		),
		anonymous: record.anonymous,
		free: record.free,
		languages: record.languages ?? [],
		alternatives: record.alternatives,
		confidence: record.confidence,
		text: words.text,
		textLang: words.textLang,
		translation: words.translation,
		askedAs: words.askedAs,
		// What a source was read for is an editor's note, and may quote a value that is withheld.
		sources: record.sources.map((source) => ({ ...source, supports: undefined })),
		checked: record.checked,
		nextCheck: record.next_check
	};
}
