import type { Emergency } from './emergency-card';

/** Help points that have a card: when one of them is the best result, its card is shown without a pattern. */
export const CARD_OF: Readonly<Record<string, Emergency>> = {
	'politie-112': '112',
	'113-zelfmoordpreventie': '113'
};

/** Pages with lines of `asked_as` that may be acute although no pattern says so: nothing is learned from those lines. */
export const ACUTE_PAGES: ReadonlySet<string> = new Set([
	...Object.keys(CARD_OF),
	'centrum-seksueel-geweld',
	'acuut-seksueel-geweld',
	'politie-zedenrecherche'
]);
