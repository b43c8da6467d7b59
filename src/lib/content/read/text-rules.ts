/** A piece of text that the content may not hold. */
export interface TextProblem {
	expected: string;
	got: string;
}

// Controls, and marks that change the direction of what follows (Unicode standard annex 9): they make a text read differently from what it is.
// Tab and line ends are the only controls of plain text. A soft hyphen and a word joiner are harmless, and typed by word processors.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\ufffe\uffff]/u;

const NUMBERS: readonly (readonly [pattern: RegExp, what: string])[] = [
	// 0800-0188, 020-261 52 75, 06-12345678, +31...
	[/(?<![\w/-])(\+31|0031|0\d{1,3})[-\s.]?\d{2,4}([-\s.]?\d{2,4}){1,3}(?![\w-])/, 'no telephone number'],
	[/(?<![\w:.,-])([01]?\d|2[0-4])(:[0-5]\d(?![\d:])|\.[0-5]0 uur)/, 'no time of day'],
	[/(€|\bEUR)\s?\d|\b\d+([.,]\d+)* (euro|eurocent|cent)\b/i, 'no price']
];

/** The first invisible character in a text that changes how it reads; null when there is none. */
export function unseenSign(text: string): TextProblem | null {
	const sign = UNSEEN.exec(text)?.[0];
	if (sign === undefined) return null;
	const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return { expected: 'text without control characters and marks of direction', got: `U+${code}` };
}

/**
 * Numbers that a sentence may not hold: telephone numbers, times of day and prices go out of date, and stand as fields of `content/help/` so that
 * they are changed in one place.
 * @param isSourced whether the sentence names its sources; such a sentence may name an amount
 */
export function numbersInWords(text: string, { isSourced }: { isSourced: boolean }): TextProblem[] {
	return NUMBERS.flatMap(([pattern, what]) => {
		const got = pattern.exec(text)?.[0];
		if (got === undefined || (isSourced && what === 'no price')) return [];
		return [{ expected: `${what} in running text: it stands in a field of content/help/`, got: got.trim() }];
	});
}
