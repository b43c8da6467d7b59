import type { Analyser } from '../words/analyse';
import { splitWords } from '../words/text-normalise';

/**
 * Kinds of features, each hashed into places of its own, so that a word never shares one with a piece of a word (feature hashing, Weinberger
 * et al. 2009): no words have to be sent.
 */
const WORDS = 8192;
const PAIRS = 16_384;
const PIECES = 16_384;

/** How many places there are. */
export const PLACES = WORDS + PAIRS + PIECES;

/** Lengths of the pieces of words: they hold endings, misspellings and compounds together. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** FNV-1a, 32 bits, mixed once more: its lowest bits alone are uneven. */
export function hashOf(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return (value ^ (value >>> 15)) >>> 0;
}

/** Phone numbers are found by themselves, or not at all: one that is withheld must not lead to its owner by being like another. */
const LONG_NUMBER = /^\d{5,}$/;

/** Words are worked out once: while somebody types, all but the last stay the same. */
const MOST_KNOWN = 5000;

/** The places of the features of a text, each once. */
export type Featurise = (text: string) => number[];

/** Makes what sees the features of sentences: words, pairs of neighbours, groups of the thesaurus, pieces of words. */
export function featuriser(analyser: Analyser): Featurise {
	const known = new Map<string, readonly number[]>();

	function ofWord(word: string): readonly number[] {
		const before = known.get(word);
		if (before) return before;
		const stem = analyser.stem(word);
		const own = [stem, ...analyser.groupsOf(stem)].map((each) => hashOf(each) % WORDS);
		const padded = `^${word}$`;
		for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length += 1)
			for (let from = 0; from + length <= padded.length; from += 1)
				own.push(WORDS + PAIRS + (hashOf(padded.slice(from, from + length)) % PIECES));
		if (known.size > MOST_KNOWN) known.clear();
		known.set(word, own);
		return own;
	}

	return (text) => {
		const words = splitWords(text).filter((word) => !LONG_NUMBER.test(word));
		const places = new Set<number>();
		let last = '^';
		for (const word of words) {
			for (const each of ofWord(word)) places.add(each);
			const stem = analyser.stem(word);
			places.add(WORDS + (hashOf(`${last} ${stem}`) % PAIRS));
			last = stem;
		}
		return [...places];
	};
}
