import { editDistance } from '../../text/edit-distance';
import { soundOf } from '../words/phonetic';
import { splitWords } from '../words/text-normalise';

/** From this length on one typing error is forgiven; shorter words are too much like others. */
const LONG = 7;

/**
 * Makes what puts right the words of a query that are often misspelt when it matters: by their sound, or by one typing error.
 * @param words as they are spelt
 * @returns the words of a query, normalised, separated by spaces
 */
export function correctMisspelt(words: readonly string[]): (query: string) => string {
	const bySound = new Map(words.map((word) => [soundOf(word), word]));
	const known = new Map<string, string>(words.map((word) => [word, word]));

	function meant(word: string): string {
		const before = known.get(word);
		if (before !== undefined) return before;
		const near = (each: string) =>
			each.length >= LONG && each[0] === word[0] && editDistance(word, each, 1) === 1;
		const found = bySound.get(soundOf(word)) ?? (word.length >= LONG ? words.find(near) : undefined) ?? word;
		known.set(word, found);
		return found;
	}

	return (query) => splitWords(query).map(meant).join(' ');
}
