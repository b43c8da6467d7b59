import type { Analyser } from './analyse';

/** A piece of a text; matched pieces are marked when shown. */
export interface Piece {
	text: string;
	isMatch: boolean;
}

/** Longest snippet, in characters. */
const LONGEST = 220;
const WORD = /[\p{L}\p{N}\p{M}'’-]+/gu;

/**
 * Parts a text into pieces, the words that answer a query apart. Nothing of the text is read as HTML.
 * @param wanted terms that were looked up, groups of the thesaurus among them
 */
export function markMatches(text: string, wanted: ReadonlySet<string>, analyser: Analyser): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const found of text.matchAll(WORD)) {
		const isMatch = analyser.wordTerms(found[0]).some((term) => wanted.has(term));
		if (!isMatch) continue;
		if (found.index > end) pieces.push({ text: text.slice(end, found.index), isMatch: false });
		pieces.push({ text: found[0], isMatch: true });
		end = found.index + found[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
	return pieces;
}

/** The part of a text to show: all of it, or the sentence in which most matched words stand. */
export function snippetOf(text: string, wanted: ReadonlySet<string>, analyser: Analyser): Piece[] {
	if (text.length <= LONGEST) return markMatches(text, wanted, analyser);
	const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
	const marked = sentences.map((sentence) => markMatches(sentence.trim(), wanted, analyser));
	const count = (pieces: readonly Piece[]) => pieces.filter(({ isMatch }) => isMatch).length;
	return marked.reduce((best, each) => (count(each) > count(best) ? each : best));
}
