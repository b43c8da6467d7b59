import type { StepWords } from '../wegwijzer.server';

/** Words of notes that stand open on an advice: with one contact and the roads, at most 220 words before what is folded. */
const OPEN_WORDS = 75;
/** Most lines of a list that somebody in distress takes in. */
const OPEN_POINTS = 5;

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Parts the notes of an advice into what is read now and what can be unfolded. The first note, which has the highest priority, always stands
 * open; a list gives as many of its lines as there is room for, at least one, and is folded whole when it has no room for that.
 * @param notes in the order of their priority
 */
export function partNotes(notes: readonly StepWords[]): { now: StepWords[]; more: StepWords[] } {
	const now: StepWords[] = [];
	const more: StepWords[] = [];
	let room = OPEN_WORDS;
	for (const note of notes) {
		// What comes after something folded is less urgent than that.
		const fits = more.length === 0 && (now.length === 0 || wordsOf(note.text) < room);
		if (!fits) {
			more.push(note);
			continue;
		}
		room -= wordsOf(note.text);
		const points = note.points.filter((point, at) => {
			if (at >= OPEN_POINTS || room <= 0) return false;
			room -= wordsOf(point);
			return true;
		});
		now.push({ text: note.text, points });
		if (points.length < note.points.length)
			more.push({ text: note.text, points: note.points.slice(points.length) });
	}
	return { now, more };
}
