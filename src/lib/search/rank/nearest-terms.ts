import type { LoadedIndex } from '../index/load-index';
import { editDistance } from '../../text/edit-distance';
import { splitWords } from '../words/text-normalise';
import { wordToolsOf } from '../words/word-tools';
import { slipsBetween } from './slips';

/** Shorter words sound like others too often. */
const SHORTEST_SOUND = 5;
/** A word that sounds the same may be written with so many other letters. */
const MOST_SPELT = 3;
const MOST = 3;

/** The letters of a word, one bit each: words that differ by one letter differ in at most two bits. */
function lettersOf(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}

/** Number of bits that are 1 in 32 (Warren, Hacker's Delight, figure 5-2). */
function bits(value: number): number {
	let count = value - ((value >>> 1) & 0x55555555);
	count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
	return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The words that may be meant: those that pages write, and the terms, of which some stand in `asked` only. */
interface Candidates {
	words: string[];
	/** The number of the term of each. */
	terms: number[];
	/** The letters of each word, see lettersOf: they rule out most words without comparing them. */
	letters: Int32Array;
	bySound: Map<string, number[]>;
}

/** Per index its words, and what was found before: while somebody types, all words but the last stay the same. Made on first use. */
const known = new WeakMap<LoadedIndex, { words: Candidates; found: Map<string, readonly number[]> }>();

function memoryOf(index: LoadedIndex) {
	const before = known.get(index);
	if (before) return before;
	const termOf = new Map(index.terms.map((term, at) => [term, at]));
	for (const word of index.entries.flatMap(({ title, summary }) => splitWords(`${title} ${summary}`))) {
		const term = index.numberOf.get(index.analyser.stem(word));
		if (term !== undefined && !termOf.has(word)) termOf.set(word, term);
	}
	const words = [...termOf.keys()];
	const { sound } = wordToolsOf(index.analyser.lang);
	const bySound = new Map<string, number[]>();
	words.forEach((word, at) => {
		if (!sound || word.length < SHORTEST_SOUND) return;
		const key = sound(word);
		bySound.set(key, [...(bySound.get(key) ?? []), at]);
	});
	const letters = Int32Array.from(words, lettersOf);
	const made = {
		words: { words, terms: [...termOf.values()], letters, bySound },
		found: new Map<string, readonly number[]>()
	};
	known.set(index, made);
	return made;
}

/** How far each term is from what was typed, as it is written and as it sounds: a letter that sounds the same is no error. */
function distancesTo(typed: string, candidates: Candidates, lang: string): Map<number, number> {
	const { words, terms, letters, bySound } = candidates;
	const distances = new Map<number, number>();
	const add = (at: number, distance: number) => {
		const term = terms[at] ?? 0;
		distances.set(term, Math.min(distance, distances.get(term) ?? Infinity));
	};
	const { sound } = wordToolsOf(lang);
	if (sound && typed.length >= SHORTEST_SOUND)
		for (const at of bySound.get(sound(typed)) ?? [])
			if (editDistance(typed, words[at] ?? '', MOST_SPELT) <= MOST_SPELT) add(at, 0);
	const own = lettersOf(typed);
	words.forEach((word, at) => {
		if (bits(own ^ (letters[at] ?? 0)) > 4) return;
		const slips = slipsBetween(typed, word);
		if (slips !== null) add(at, slips);
	});
	return distances;
}

/**
 * The terms that were most likely meant by a word that occurs nowhere, nearest and most common first; none for short words, numbers, and words that
 * are more likely others.
 * @param word as it was typed, normalised
 */
export function nearestTerms(index: LoadedIndex, word: string): readonly number[] {
	if (/\d/.test(word) || index.ordinary.has(word)) return [];
	const { words, found } = memoryOf(index);
	const before = found.get(word);
	if (before) return before;
	const near = [...distancesTo(word, words, index.analyser.lang)].sort(
		([a, near], [b, far]) => near - far || (index.rarity[a] ?? 0) - (index.rarity[b] ?? 0) || a - b
	);
	const made = near
		.filter(([, distance]) => distance === near[0]?.[1])
		.slice(0, MOST)
		.map(([term]) => term);
	found.set(word, made);
	return made;
}
