import type { StepWords } from '../wegwijzer.server';

/** Words of notes that stand open on an advice: with one contact and the roads, some 220 words before what is folded. */
const OPEN_WORDS = 90;
/** Fewest lines of a list that make it worth to begin with, and most that somebody in distress takes in. */
const OPEN_POINTS = { least: 2, most: 5 };

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How many lines of a list fit in some words; a line that goes over the edge counts. */
function fittingPoints(points: readonly string[], room: number): number {
	let fitting = 0;
	for (const point of points.slice(0, OPEN_POINTS.most)) {
		if (room <= 0) break;
		room -= wordsOf(point);
		fitting += 1;
	}
	return fitting;
}

/**
 * Parts the notes of an advice into what is read now and what can be unfolded. The first note, which has the highest priority, always stands
 * open; a list gives as many of its lines as there is room for, and is folded whole when that is a single one of several.
 * @param notes in the order of their priority
 * @param measured what is counted: the same notes in ordinary words, because easier ones are more, and what has to be read now is the same
 */
export function partNotes(
	notes: readonly StepWords[],
	measured = notes
): { now: StepWords[]; more: StepWords[] } {
	const now: StepWords[] = [];
	const more: StepWords[] = [];
	let room = OPEN_WORDS;
	for (const [at, note] of notes.entries()) {
		const { points, ...rest } = note;
		const counted = measured[at] ?? note;
		const left = room - wordsOf(counted.text);
		const open = fittingPoints(counted.points, left);
		const fits = left >= 0 && open >= Math.min(OPEN_POINTS.least, points.length);
		// What comes after something folded is less urgent than that.
		if (more.length > 0 || (now.length > 0 && !fits)) {
			more.push(note);
			continue;
		}
		now.push({ ...rest, points: points.slice(0, open) });
		room = left - wordsOf(counted.points.slice(0, open).join(' '));
		if (open < points.length) more.push({ ...rest, points: points.slice(open) });
	}
	return { now, more };
}
