import type { LoadedIndex } from './load-index';
import { soundOf } from './phonetic';

const SHORTEST = 4;
/** From this length on two faults are forgiven. */
const LONG = 8;
const MOST = 3;

/**
 * Edit distance with swaps of neighbours (optimal string alignment), or more than `most` when it is larger; rows outside the band of `most`
 * are not looked at.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		let smallest = i;
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			next.push(best);
			smallest = Math.min(smallest, best);
		}
		if (smallest > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length] ?? most + 1;
}

/** A way of writing a word with the letters in it, one bit each: words that differ by one letter differ in at most two bits. */
interface Form {
	text: string;
	letters: number;
}

function formOf(text: string): Form {
	let letters = 0;
	for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
	return { text, letters };
}

function bits(value: number): number {
	let count = 0;
	for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** How a word is written, and how it sounds. */
const formsOf = (word: string, lang: string): Form[] =>
	lang === 'nl' ? [formOf(word), formOf(soundOf(word))] : [formOf(word)];

/** Forms of the terms of an index, made on first use: most searches need none. */
const known = new WeakMap<LoadedIndex, Form[][]>();

function termForms(index: LoadedIndex): Form[][] {
	const before = known.get(index);
	if (before) return before;
	const made = index.terms.map((term) => (term.length < SHORTEST ? [] : formsOf(term, index.analyser.lang)));
	known.set(index, made);
	return made;
}

function distance(a: Form, b: Form, most: number): number {
	if (Math.abs(a.text.length - b.text.length) > most || bits(a.letters ^ b.letters) > 2 * most)
		return most + 1;
	return editDistance(a.text, b.text, most);
}

/**
 * The terms most like a stem that stands nowhere, nearest and commonest first; none for short words and numbers. Compared as they are written
 * and as they sound: a letter that sounds the same is no fault.
 */
export function nearestTerms(index: LoadedIndex, stem: string): number[] {
	if (stem.length < SHORTEST || /\d/.test(stem)) return [];
	const wanted = formsOf(stem, index.analyser.lang);
	const most = stem.length >= LONG ? 2 : 1;
	const found: { at: number; distance: number }[] = [];
	termForms(index).forEach((forms, at) => {
		const nearest = Math.min(
			...forms.map((form, way) => {
				const own = wanted[way];
				return own ? distance(own, form, most) : Infinity;
			})
		);
		// A fault in the first letter is rare: such a word is more likely another one.
		if (nearest <= most)
			found.push({ at, distance: index.terms[at]?.[0] === stem[0] ? nearest : nearest + 0.5 });
	});
	return found
		.sort((a, b) => a.distance - b.distance || (index.rarity[a.at] ?? 0) - (index.rarity[b.at] ?? 0))
		.filter((each, _, [first]) => each.distance === first?.distance)
		.slice(0, MOST)
		.map(({ at }) => at);
}
