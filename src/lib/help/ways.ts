import type { TappedChannel } from './first-channel';
import type { PublicChannel } from './public-channel';

/** A link of a help point: what a tap on it does, and what else is found at the same address. */
export interface Way {
	channel: TappedChannel;
	also: readonly PublicChannel[];
}

/** An address as it is compared: `www.` and a last slash lead to no other page. */
export const placeOf = (href: string) => href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Whether two links lead to one page. */
export function isSamePlace(one: string, other: string): boolean {
	return placeOf(one) === placeOf(other);
}

/**
 * The links of a help point, each address once: two buttons to one page look like a choice, and are none. A form says no more than the
 * address does, so that what else is there names the link.
 */
export function waysOf(channels: readonly PublicChannel[]): Way[] {
	const byPlace = new Map<string, TappedChannel[]>();
	for (const channel of channels) {
		if (channel.href === null) continue;
		const place = placeOf(channel.href);
		byPlace.set(place, [...(byPlace.get(place) ?? []), { ...channel, href: channel.href }]);
	}
	return [...byPlace.values()].flatMap((same) => {
		const channel = same.find(({ type }) => type !== 'form') ?? same[0];
		return channel ? [{ channel, also: same.filter((each) => each !== channel) }] : [];
	});
}
