import type { LoadedIndex } from '../index/load-index';

/** A piece of a text; matched pieces are marked when shown. */
export interface Piece {
	text: string;
	isMatch: boolean;
}

/** Longest snippet, in characters. */
const LONGEST = 220;
const WORD = /[\p{L}\p{N}\p{M}'’-]+/gu;

/** A word of a text: its position, and the terms that find it. */
interface Word {
	text: string;
	at: number;
	terms: readonly number[];
}

/** Words of texts that were shown before: most results of a keystroke are those of the one before it. */
const known = new WeakMap<LoadedIndex, Map<string, Word[]>>();

function wordsOf(text: string, index: LoadedIndex): Word[] {
	const texts = known.get(index) ?? new Map<string, Word[]>();
	known.set(index, texts);
	const before = texts.get(text);
	if (before) return before;
	const termsOf = (word: string) =>
		index.analyser.wordTerms(word).flatMap((term) => index.numberOf.get(term) ?? []);
	const made = [...text.matchAll(WORD)]
		.map((found): Word => ({ text: found[0], at: found.index, terms: termsOf(found[0]) }))
		// Most words are stop words, or words that no query can find.
		.filter(({ terms }) => terms.length > 0);
	texts.set(text, made);
	return made;
}

/**
 * Splits a text into pieces, so that the words that answer a query can be marked. No part of the text is read as HTML.
 * @param wanted 1 for every term that was looked up, groups of the thesaurus among them
 */
export function markMatches(text: string, wanted: Uint8Array, index: LoadedIndex): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of wordsOf(text, index)) {
		if (!word.terms.some((term) => wanted[term] === 1)) continue;
		if (word.at > end) pieces.push({ text: text.slice(end, word.at), isMatch: false });
		pieces.push({ text: word.text, isMatch: true });
		end = word.at + word.text.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
	return pieces;
}

const sentencesByText = new Map<string, string[]>();

function sentencesOf(text: string): string[] {
	const before = sentencesByText.get(text);
	if (before) return before;
	const made = (text.match(/[^.!?]+[.!?]*\s*/g) ?? [text]).map((sentence) => sentence.trim());
	sentencesByText.set(text, made);
	return made;
}

/** The part of a text to show: all of it, or the sentence with the most matched words. */
export function snippetOf(text: string, wanted: Uint8Array, index: LoadedIndex): Piece[] {
	if (text.length <= LONGEST) return markMatches(text, wanted, index);
	const marked = sentencesOf(text).map((sentence) => markMatches(sentence, wanted, index));
	const count = (pieces: readonly Piece[]) => pieces.filter(({ isMatch }) => isMatch).length;
	return marked.reduce((best, each) => (count(each) > count(best) ? each : best));
}
