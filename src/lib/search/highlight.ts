import type { Analyser } from './analyse';

/** A piece of a text; matched pieces are marked when shown. */
export interface Piece {
	text: string;
	isMatch: boolean;
}

/** Longest snippet, in characters. */
const LONGEST = 220;
const WORD = /[\p{L}\p{N}\p{M}'’-]+/gu;

/** A word of a text: where it stands, and the terms by which it is found. */
interface Word {
	text: string;
	at: number;
	terms: readonly string[];
}

/** Words of texts that were shown before: results of one keystroke are mostly those of the last. */
const known = new WeakMap<Analyser, Map<string, Word[]>>();

function wordsOf(text: string, analyser: Analyser): Word[] {
	const texts = known.get(analyser) ?? new Map<string, Word[]>();
	known.set(analyser, texts);
	const before = texts.get(text);
	if (before) return before;
	const made = [...text.matchAll(WORD)].map((found): Word => ({
		text: found[0],
		at: found.index,
		terms: analyser.wordTerms(found[0])
	}));
	texts.set(text, made);
	return made;
}

/**
 * Parts a text into pieces, the words that answer a query apart. Nothing of the text is read as HTML.
 * @param wanted terms that were looked up, groups of the thesaurus among them
 */
export function markMatches(text: string, wanted: ReadonlySet<string>, analyser: Analyser): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of wordsOf(text, analyser)) {
		if (!word.terms.some((term) => wanted.has(term))) continue;
		if (word.at > end) pieces.push({ text: text.slice(end, word.at), isMatch: false });
		pieces.push({ text: word.text, isMatch: true });
		end = word.at + word.text.length;
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
