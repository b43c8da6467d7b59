import type { QuerySignals } from '../rank/query-signals';
import type { Emergency } from './emergency-card';
import type { Signals } from './signals';

const DRUGGED = ['drugged_drink', 'drugged_memory', 'drugged_waking'] as const;

/**
 * The emergency that a query is about, if any: thoughts of suicide first, then danger. People who speak of what they did get no card for victims.
 * @param learned what was learned from sentences (emergency-model); asked only when no pattern matches
 */
export function emergencyOf(
	query: string,
	signals: Signals,
	{ isOwnBehaviour, isPolicy }: QuerySignals,
	learned: () => Emergency = () => 'none'
): Emergency {
	const text = signals.correct(query);
	if (signals.tells('suicide', text)) return '113';
	if (isPolicy || isOwnBehaviour) return 'none';
	const isPast = signals.tells('long_ago', text) || signals.tells('for_long', text);
	if (!isPast) {
		if (signals.tells('danger', text)) return '112';
		const isRecent = signals.tells('recent', text);
		const signs = DRUGGED.filter((sign) => signals.tells(sign, text)).length;
		if (signals.tells('only_early', text) || (signals.tells('assault', text) && (isRecent || signs > 0)))
			return 'csg';
		if (signs > 1 || (signs === 1 && isRecent)) return 'csg';
	}
	const card = learned();
	return isPast && card !== '113' ? 'none' : card;
}

/** Whether a child may be in danger: shown as a hint on the page, below the card. */
export function isChildAtRisk(
	query: string,
	signals: Signals,
	{ isOwnBehaviour, isPolicy }: QuerySignals
): boolean {
	return !isOwnBehaviour && !isPolicy && signals.tells('child_at_risk', signals.correct(query));
}
