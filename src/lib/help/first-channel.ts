import type { PublicChannel } from './public-channel';

/** A way that can be tapped. */
export type TappedChannel = PublicChannel & { href: string };

/** What an upset person can do at once comes first: talk, then write, then anything else in the order of its page. */
const FIRST: readonly PublicChannel['type'][][] = [['phone'], ['chat', 'whatsapp']];

/** How a help point is reached first, of the ways that lead somewhere with a tap; undefined when none does. */
export function firstChannel(channels: readonly PublicChannel[]): TappedChannel | undefined {
	const tapped = channels.filter((channel): channel is TappedChannel => channel.href !== null);
	const ofFirst = FIRST.flatMap((types) => tapped.filter(({ type }) => types.includes(type)));
	return ofFirst[0] ?? tapped[0];
}
