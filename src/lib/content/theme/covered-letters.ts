/** First and last sign of a range of `unicode-range`, as `U+20-7E`. */
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;

/**
 * Whether a typeface has all letters of some text: of a text in two typefaces, letters of both would stand in one word.
 * @param characters what the typeface has, as `unicode-range`; undefined: everything
 */
export function hasLetters(characters: string | undefined, text: string): boolean {
	if (characters === undefined) return true;
	const ranges = [...characters.matchAll(RANGE)].map(([, from = '', to = from]) => [
		parseInt(from, 16),
		parseInt(to, 16)
	]);
	return [...new Set(text.match(/\p{L}/gu))].every((letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
	});
}
