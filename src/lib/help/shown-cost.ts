import type { HelpPoint } from './help-point';
import type { PublicChannel } from './public-channel';

/** What stands beside a number: one statement, also where the help is free and the call is not. */
export type ShownCost = 'free' | 'call-only' | 'local-rate' | 'normal-rate';

/**
 * What a visitor reads of the cost of a channel. "Free" of the service and a rate of the call, each in its own corner of a card, read as a
 * contradiction; together they are one sentence. Null: the cost is not confirmed, so nothing is said.
 */
export function shownCost(cost: PublicChannel['cost'], free: HelpPoint['free']): ShownCost | null {
	if (cost === null || cost === 'free') return cost;
	return free === 'yes' ? 'call-only' : cost;
}
