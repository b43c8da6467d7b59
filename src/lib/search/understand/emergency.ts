import type { QuerySignals } from '../rank/query-signals';
import type { Emergency } from './emergency-card';
import type { Understanding } from './model';
import type { Signals } from './signals';

const CARDS = ['112', 'csg', '113'] as const;
const DRUGGED = ['drugged_drink', 'drugged_memory', 'drugged_waking'] as const;

/** From this probability of all cards together, the likeliest is shown: a card too many costs a line, one too few may cost more. */
const SHOWN_FROM = 0.4;
/** What a pattern says is not shown when the model holds it for less likely than this. */
const DOUBTED_BELOW = 0.03;

/** The card that patterns ask for. */
function toldCard(text: string, signals: Signals): Emergency {
	if (signals.tells('suicide', text)) return '113';
	if (signals.tells('long_ago', text) || signals.tells('for_long', text)) return 'none';
	if (signals.tells('danger', text)) return '112';
	const isRecent = signals.tells('recent', text);
	const signs = DRUGGED.filter((sign) => signals.tells(sign, text)).length;
	if (signals.tells('only_early', text) || (signals.tells('assault', text) && (isRecent || signs > 0)))
		return 'csg';
	return signs > 1 || (signs === 1 && isRecent) ? 'csg' : 'none';
}

/**
 * The emergency that a query is about, if any. People who speak of what they did get no card for victims.
 * @param understood what the model makes of it; null: patterns alone decide
 */
export function emergencyOf(
	query: string,
	signals: Signals,
	{ isOwnBehaviour, isPolicy }: QuerySignals,
	understood: Understanding | null = null
): Emergency {
	const text = signals.correct(query);
	const told = toldCard(text, signals);
	// One word may be anything: only patterns know those that are plain.
	const isSentence = text.includes(' ');
	const danger = understood?.danger;
	const all = danger ? CARDS.reduce((sum, card) => sum + danger[card], 0) : 0;
	const isDoubted = danger !== undefined && all < DOUBTED_BELOW;
	const learned: Emergency =
		danger && isSentence && all >= SHOWN_FROM
			? CARDS.reduce<(typeof CARDS)[number]>(
					(best, card) => (danger[card] > danger[best] ? card : best),
					'112'
				)
			: 'none';
	const card = told === 'none' || isDoubted ? learned : told;
	return (isPolicy || isOwnBehaviour) && card !== '113' ? 'none' : card;
}

/** Whether a child may be in danger: shown as a hint on the page, below the card. */
export function isChildAtRisk(
	query: string,
	signals: Signals,
	{ isOwnBehaviour, isPolicy }: QuerySignals
): boolean {
	return !isOwnBehaviour && !isPolicy && signals.tells('child_at_risk', signals.correct(query));
}
