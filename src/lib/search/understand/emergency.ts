import type { QuerySignals } from '../rank/query-signals';
import type { Emergency } from './emergency-card';
import type { Understanding } from './model';
import type { Signals } from './signals';

const CARDS = ['112', 'csg', '113'] as const;
const DRUGGED = ['drugged_drink', 'drugged_memory', 'drugged_waking'] as const;

/** From this probability of all cards together, the likeliest is shown. Chosen on held-out sentences (docs/search.md). */
const SHOWN_FROM = 0.6;
/**
 * What a pattern says, other than 112, is not shown when the model holds it for less likely than this: talk about suicide, an assault of long ago.
 * Never for danger now: a danger that is not shown is worse than a card too many.
 */
const DOUBTED_BELOW = 0.03;
/** From this probability a child may be at risk. */
const CHILD_FROM = 0.6;

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
	const likeliest: Emergency =
		danger && isSentence && all >= SHOWN_FROM
			? CARDS.reduce<(typeof CARDS)[number]>(
					(best, card) => (danger[card] > danger[best] ? card : best),
					'112'
				)
			: 'none';
	// That a picture goes round tells of no danger by itself; in what the model learned from, people tell of one together with it.
	const isCalm = signals.tells('only_images', text);
	// Whoever names a time of long ago, and none of these days, is not within the seven days for which that card is.
	const isPast = signals.tells('long_ago', text) && !signals.tells('recent', text);
	const learned = isCalm || (likeliest === 'csg' && isPast) ? 'none' : likeliest;
	const isDoubted = told !== '112' && danger !== undefined && all < DOUBTED_BELOW;
	const card = told === 'none' || isDoubted ? learned : told;
	return (isPolicy || isOwnBehaviour) && card !== '113' ? 'none' : card;
}

/**
 * Whether a child may be in danger: shown as a hint on the page, below the card.
 * @param understood what the model makes of it; null: patterns alone decide
 */
export function isChildAtRisk(
	query: string,
	signals: Signals,
	{ isOwnBehaviour, isPolicy }: QuerySignals,
	understood: Understanding | null = null
): boolean {
	if (isOwnBehaviour || isPolicy) return false;
	const text = signals.correct(query);
	const isLearned = text.includes(' ') && (understood?.danger.child ?? 0) >= CHILD_FROM;
	return isLearned || signals.tells('child_at_risk', text);
}
