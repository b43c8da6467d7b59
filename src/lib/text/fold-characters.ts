/**
 * Seen by nobody, or drawn round a character: soft hyphens, joiners, marks of writing direction (all format characters), the key of "1️⃣", and the
 * stroke that lengthens Arabic words.
 */
const INVISIBLE = /[\p{Cf}\p{Me}\ufe00-\ufe0f\u0640]/gu;
/** Accents that stand by themselves: typed for an apostrophe. NFKC would make a space of them. */
const LONE_ACCENTS = /[\u00b4`]/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits of a script follow each other from zero to nine: the place in that row is the value. */
function latinDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && isDigit(code - value - 1)) value += 1;
	return String(value);
}

/**
 * A text in the characters that we compare: one form for letters and digits of any width or style (Unicode NFKC: "１１２", "ｈｕｌｐ", "①"), the
 * digits of every script as 0-9 ("١١٢", "۱۱۲", "११२"), and nothing that cannot be seen. Small letters, accents and apostrophes are for who calls it.
 */
export function foldCharacters(text: string): string {
	return text
		.replace(LONE_ACCENTS, "'")
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.replace(OTHER_DIGITS, latinDigit);
}
