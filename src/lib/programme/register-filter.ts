/** A row of the register as the filter reads it. */
export interface FilterRow {
	/** Slugs of the choices it belongs to. */
	facets: readonly string[];
	/** Its words, as `foldText` gives them. */
	text: string;
}

/** Most words looked for at once. */
const MOST_WORDS = 20;

/** Lower case, without accents: "Coördinatie" is found by "coordinatie". */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
}

/** A word without the ending of a plural, in Dutch and English: "slachtoffers" finds "slachtoffer". */
const singular = (word: string): string => word.replace(/^(.{4,}?)(en|s)$/, '$1');

/**
 * Whether a row fits what somebody chose and typed: every choice, and every word anywhere in its text. Any text may be typed.
 * @param wanted slugs of the choices
 * @param typed text of the field, cut to a sane length by the caller
 */
export function registerFilter(wanted: readonly string[], typed: string): (row: FilterRow) => boolean {
	const words = foldText(typed)
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS)
		.map(singular);
	return ({ facets, text }) =>
		wanted.every((slug) => facets.includes(slug)) && words.every((word) => text.includes(word));
}
