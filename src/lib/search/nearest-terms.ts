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

/** Sounds of the terms of an index, made on first use: most searches need none. */
const soundsOf = new WeakMap<LoadedIndex, string[]>();

function sounds(index: LoadedIndex): string[] {
	const known =
		(soundsOf.get(index) ?? index.analyser.lang === 'nl') ? index.terms.map(soundOf) : [...index.terms];
	soundsOf.set(index, known);
	return known;
}

/**
 * The terms most like a stem that stands nowhere, nearest and commonest first; none for short words and numbers. Compared as they sound: a
 * letter that sounds the same is no fault.
 */
export function nearestTerms(index: LoadedIndex, stem: string): number[] {
	if (stem.length < SHORTEST || /\d/.test(stem)) return [];
	const wanted = index.analyser.lang === 'nl' ? soundOf(stem) : stem;
	const most = wanted.length >= LONG ? 2 : 1;
	const found: { at: number; distance: number }[] = [];
	sounds(index).forEach((sound, at) => {
		if ((index.terms[at]?.length ?? 0) < SHORTEST || Math.abs(sound.length - wanted.length) > most) return;
		const distance = editDistance(wanted, sound, most);
		// A fault in the first letter is rare: such a word is more likely another one.
		if (distance <= most) found.push({ at, distance: sound[0] === wanted[0] ? distance : distance + 0.5 });
	});
	return found
		.sort((a, b) => a.distance - b.distance || (index.rarity[a.at] ?? 0) - (index.rarity[b.at] ?? 0))
		.filter(({ distance }, _, [first]) => distance === first?.distance)
		.slice(0, MOST)
		.map(({ at }) => at);
}
