import type { LoadedIndex } from '../index/load-index';
import { editDistance } from '../../text/edit-distance';
import { wordToolsOf } from '../words/word-tools';

const SHORTEST = 4;
/** From this length on two typing errors are forgiven. */
const LONG = 8;
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

/** How a word is written, and how it sounds. */
function formsOf(word: string, lang: string): string[] {
	const { sound } = wordToolsOf(lang);
	return sound ? [word, sound(word)] : [word];
}

/** The terms of an index in one form: as they are written, or as they sound. */
interface Forms {
	texts: string[];
	/** The letters of each term, see lettersOf: they rule out most terms without comparing them. */
	letters: Int32Array;
}

/** Per index its forms, and what was found before: while somebody types, all words but the last stay the same. Made on first use. */
const known = new WeakMap<LoadedIndex, { forms: Forms[]; found: Map<string, readonly number[]> }>();

function memoryOf(index: LoadedIndex) {
	const before = known.get(index);
	if (before) return before;
	const words = index.terms.map((term) => (term.length < SHORTEST ? [] : formsOf(term, index.analyser.lang)));
	const ways = formsOf('', index.analyser.lang).length;
	const forms = Array.from({ length: ways }, (_, way): Forms => {
		const texts = words.map((own) => own[way] ?? '');
		return { texts, letters: Int32Array.from(texts, lettersOf) };
	});
	const made = { forms, found: new Map<string, readonly number[]>() };
	known.set(index, made);
	return made;
}

function nearest(index: LoadedIndex, stem: string, forms: readonly Forms[]): number[] {
	const most = stem.length >= LONG ? 2 : 1;
	const distances = new Map<number, number>();
	formsOf(stem, index.analyser.lang).forEach((wanted, way) => {
		const own = lettersOf(wanted);
		const { texts = [], letters = [] } = forms[way] ?? {};
		texts.forEach((text, at) => {
			if (text === '' || bits(own ^ (letters[at] ?? 0)) > 2 * most) return;
			const distance = editDistance(wanted, text, most);
			if (distance <= most) distances.set(at, Math.min(distance, distances.get(at) ?? most));
		});
	});
	return [...distances]
		.map(([at, distance]) => ({
			at,
			// An error in the first letter is rare: such a word is more likely a different one.
			distance: index.terms[at]?.[0] === stem[0] ? distance : distance + 0.5
		}))
		.sort(
			(a, b) =>
				a.distance - b.distance || (index.rarity[a.at] ?? 0) - (index.rarity[b.at] ?? 0) || a.at - b.at
		)
		.filter((each, _, [first]) => each.distance === first?.distance)
		.slice(0, MOST)
		.map(({ at }) => at);
}

/**
 * The terms most like a stem that occurs nowhere, nearest and most common first; none for short words and numbers. They are compared as they
 * are written and as they sound: a letter that sounds the same is not an error.
 */
export function nearestTerms(index: LoadedIndex, stem: string): readonly number[] {
	if (stem.length < SHORTEST || /\d/.test(stem)) return [];
	const { forms, found } = memoryOf(index);
	const before = found.get(stem);
	if (before) return before;
	const made = nearest(index, stem, forms);
	found.set(stem, made);
	return made;
}
