/**
 * Whole numbers as printable text. A number below SINGLE is one character; a larger one starts with a character that holds its lowest part and
 * continues with the rest: small numbers stay short, any size fits, and no character needs escaping in JSON.
 */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
	.join('')
	.replace(/[ "\\]/g, '');
const SINGLE = 46;
const LEADS = ALPHABET.length - SINGLE;

const VALUES = new Map([...ALPHABET].map((letter, at) => [letter, at]));

function packNumber(value: number): string {
	if (value < SINGLE) return ALPHABET.charAt(value);
	const rest = value - SINGLE;
	return ALPHABET.charAt(SINGLE + (rest % LEADS)) + packNumber(Math.floor(rest / LEADS));
}

/** Writes numbers of 0 and up. */
export function packNumbers(values: readonly number[]): string {
	return values.map(packNumber).join('');
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
	const values: number[] = [];
	let value = 0;
	let factor = 1;
	for (const letter of text) {
		const symbol = VALUES.get(letter) ?? 0;
		if (symbol < SINGLE) {
			values.push(value + factor * symbol);
			value = 0;
			factor = 1;
		} else {
			value += factor * symbol;
			factor *= LEADS;
		}
	}
	return values;
}
