import { editDistance } from '../../text/edit-distance';

/** Shorter words are each other's neighbours too often: "brug" and "drug", "keer" and "keel". */
const SHORTEST = 5;
/** Shorter ones only have letters swapped: "hlup". */
const SHORTEST_SWAPPED = 4;
/** From this length on any letter may be another one: hardly any two words are so near. */
const LONG = 8;
/** From this length on two slips are forgiven. */
const VERY_LONG = 10;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Where each key lies: the rows of a keyboard stand half a key apart. */
const KEYS = new Map(ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)));

function areNeighbours(a: string, b: string): boolean {
	const from = KEYS.get(a);
	const to = KEYS.get(b);
	return !!from && !!to && Math.abs(from.y - to.y) <= 1 && Math.abs(from.x - to.x) <= 1;
}

/** Whether one letter of a word is another one that is easily struck for it: its neighbour on the keyboard. */
function isNeighbourStruck(typed: string, word: string): boolean {
	const at = [...word].findIndex((letter, place) => letter !== typed[place]);
	return areNeighbours(typed.charAt(at), word.charAt(at)) && typed.slice(at + 1) === word.slice(at + 1);
}

/** Whether two neighbouring letters of a word are swapped; of short words not the first two. */
function isSwapped(typed: string, word: string): boolean {
	const at = [...word].findIndex((letter, place) => letter !== typed[place]);
	const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
	return swapped === typed && (at > 0 || typed.length > SHORTEST);
}

/** Whether one letter too many was struck twice. */
const isDoubled = (typed: string, word: string): boolean =>
	[...typed].some(
		(letter, at) => letter === typed[at + 1] && typed.slice(0, at) + typed.slice(at + 1) === word
	);

/**
 * Whether what was typed can be a slip of the fingers for a word: two letters swapped, one left out or struck twice, or its neighbour on the
 * keyboard; the first letter is hardly ever wrong. In long words it may be any letter, in very long ones two.
 * @returns how many slips; null when it is more likely another word
 */
export function slipsBetween(typed: string, word: string): number | null {
	const shorter = Math.min(typed.length, word.length);
	if (typed.length < SHORTEST_SWAPPED) return null;
	const most = shorter >= VERY_LONG ? 2 : 1;
	const distance = editDistance(typed, word, most);
	if (distance > most) return null;
	if (typed.length === word.length && isSwapped(typed, word)) return distance;
	if (typed[0] !== word[0] || typed.length < SHORTEST) return null;
	if (shorter >= LONG || distance === 0) return distance;
	if (typed.length < word.length) return distance;
	const isLikely = typed.length > word.length ? isDoubled : isNeighbourStruck;
	return isLikely(typed, word) ? distance : null;
}
