import { describe, expect, it } from 'vitest';
import { partNotes } from '../../../src/lib/wegwijzer/page/part-notes';

const words = (count: number, word = 'woord') => Array.from({ length: count }, () => word).join(' ');
const note = (text: string, points: string[] = []) => ({ text, points });
const count = (notes: readonly { text: string; points: readonly string[] }[]) =>
	notes
		.flatMap(({ text, points }) => [text, ...points])
		.join(' ')
		.split(' ').length;

describe('notes of an advice', () => {
	it('stay open when they are short', () => {
		const notes = [note(words(20)), note('Wat nu kan helpen:', [words(8), words(8)])];
		expect(partNotes(notes)).toEqual({ now: notes, more: [] });
	});

	it('always begin with the first, however long it is', () => {
		const long = note(words(200));
		expect(partNotes([long, note(words(3))])).toEqual({ now: [long], more: [note(words(3))] });
	});

	it('lose nothing and change no order, wherever they are parted', () => {
		for (const lines of [1, 4, 9, 30]) {
			const notes = [
				note('eerst'),
				note(
					'lijst',
					Array.from({ length: lines }, (_, at) => words(9, `regel${at}`))
				),
				note('laatst', ['punt'])
			];
			const { now, more } = partNotes(notes);
			const points = [...now, ...more].filter(({ text }) => text === 'lijst').flatMap((each) => each.points);
			expect(points).toEqual(notes[1]?.points);
			expect([...now, ...more].at(-1)).toEqual(notes[2]);
			expect(count(now)).toBeLessThan(110);
		}
	});

	it('never show the lead of a list with a single line of it', () => {
		const list = note('Doe dit:', [words(6), words(6), words(6)]);
		const { now, more } = partNotes([note(words(86)), list]);
		expect(now).toHaveLength(1);
		expect(more).toEqual([list]);
	});
});
