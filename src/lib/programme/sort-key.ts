/** Sorts after everything that is known, in either direction. */
export const UNKNOWN = '~';

/** A text as it is sorted: from its first letter or digit on, so that quotation marks do not come first. */
export const sortText = (text: string): string => text.replace(/^[^\p{L}\p{N}~]+/u, '') || UNKNOWN;

/**
 * Compares the keys by which two records of the register are sorted; the table as it is built and the script beside it both use this.
 * @param lang the language that records are in
 * @param direction -1: from the last to the first
 */
export function compareKeys(a: string, b: string, lang: string, direction: 1 | -1 = 1): number {
	if (a === UNKNOWN || b === UNKNOWN) return Number(a === UNKNOWN) - Number(b === UNKNOWN);
	return a.localeCompare(b, lang) * direction;
}
