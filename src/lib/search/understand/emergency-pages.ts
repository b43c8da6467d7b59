import type { Emergency } from './emergency-card';

/** A help point with the card that it stands on. */
interface CardPage {
	card: Emergency;
	/** Id of the help point. */
	help: string;
}

/**
 * Cards by the help point that has them: when that is the best result, its card is shown without a pattern. Not that of a recent assault:
 * the same page is found by people to whom it happened long ago.
 */
export function cardsOfPages(emergency: readonly CardPage[]): Record<string, Emergency> {
	return Object.fromEntries(emergency.flatMap(({ card, help }) => (card === 'csg' ? [] : [[help, card]])));
}
