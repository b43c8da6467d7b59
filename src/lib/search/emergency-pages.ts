import type { Emergency } from './emergency';

/** Help points that have a card: where one of them is the best answer, no pattern has to say so. */
export const CARD_OF: Readonly<Record<string, Emergency>> = {
	'politie-112': '112',
	'113-zelfmoordpreventie': '113'
};

/** Pages for which a line of `asked_as` may well be acute though no pattern says so: nothing is learned from it. */
export const ACUTE_PAGES: ReadonlySet<string> = new Set([
	...Object.keys(CARD_OF),
	'centrum-seksueel-geweld',
	'acuut-seksueel-geweld',
	'politie-zedenrecherche'
]);
