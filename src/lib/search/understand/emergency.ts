import type { Emergency } from './emergency-card';
import {
	ASSAULT,
	CHILD_AT_RISK,
	DANGER,
	DRUGGED,
	FOR_LONG,
	LONG_AGO,
	ONLY_EARLY,
	RECENT,
	SUICIDE
} from './emergency-patterns';
import { emergencyText } from './emergency-words';
import { readQuery } from '../rank/query-signals';

/**
 * The emergency that a query is about, if any: thoughts of suicide first, then danger. People who speak of what they did get no card for victims.
 * @param learned what was learned from sentences (emergency-model); asked only when no pattern matches
 */
export function emergencyOf(
	query: string,
	{ isOwnBehaviour, isPolicy } = readQuery(query),
	learned: () => Emergency = () => 'none'
): Emergency {
	const text = emergencyText(query);
	const tells = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
	if (tells(SUICIDE)) return '113';
	if (isPolicy || isOwnBehaviour) return 'none';
	const isPast = tells(LONG_AGO) || FOR_LONG.test(text);
	if (!isPast) {
		if (tells(DANGER)) return '112';
		if (tells(ONLY_EARLY) || (tells(ASSAULT) && (tells(RECENT) || tells(DRUGGED)))) return 'csg';
		const signs = DRUGGED.filter((pattern) => pattern.test(text)).length;
		if (signs > 1 || (signs === 1 && tells(RECENT))) return 'csg';
	}
	const card = learned();
	return isPast && card !== '113' ? 'none' : card;
}

/** Whether a child may be in danger: shown as a hint on the page, below the card. */
export function isChildAtRisk(query: string, { isOwnBehaviour, isPolicy } = readQuery(query)): boolean {
	const text = emergencyText(query);
	return !isOwnBehaviour && !isPolicy && CHILD_AT_RISK.some((pattern) => pattern.test(text));
}
