import { describe, expect, it } from 'vitest';
import {
	after,
	happeningOf,
	NO_PRESSES,
	PRESSES,
	WINDOW,
	type Happening
} from '../../../src/lib/safety/key-sequence';

const MOMENT = 100;

/** Presses that count after some happenings, `MOMENT` apart unless they carry a time of their own. */
const countOf = (...happenings: readonly (Happening | [Happening, number])[]) =>
	happenings.reduce(
		(sequence, each, at) =>
			typeof each === 'string' ? after(sequence, each, at * MOMENT) : after(sequence, each[0], each[1]),
		NO_PRESSES
	).count;

const key = (type: 'keydown' | 'keyup', name: string, code: string, repeat = false) =>
	happeningOf({ type, key: name, code, repeat });

describe('leaving by pressing Shift', () => {
	it('takes three presses that are let go', () => {
		expect(countOf('down', 'up', 'down', 'up', 'down')).toBeLessThan(PRESSES);
		expect(countOf('down', 'up', 'down', 'up', 'down', 'up')).toBe(PRESSES);
	});

	it('waits five seconds for the next press, and starts again after a longer pause', () => {
		const press = (at: number): [Happening, number][] => [
			['down', at],
			['up', at]
		];
		expect(countOf(...press(0), ...press(WINDOW), ...press(2 * WINDOW))).toBe(PRESSES);
		expect(countOf(...press(0), ...press(1000), ...press(1001 + WINDOW))).toBe(1);
	});

	it('does not count a capital, a click with Shift, or what was pressed before them', () => {
		expect(countOf('down', 'other', 'up')).toBe(0);
		expect(countOf('down', 'up', 'down', 'up', 'down', 'other', 'up')).toBe(0);
		expect(countOf('down', 'up', 'down', 'up', 'other', 'down', 'up')).toBe(1);
	});

	it('knows Shift of a keyboard, on both sides, once while it is held', () => {
		expect(key('keydown', 'Shift', 'ShiftLeft')).toBe('down');
		expect(key('keyup', 'Shift', 'ShiftRight')).toBe('up');
		expect(key('keydown', 'Shift', 'ShiftLeft', true)).toBeNull();
	});

	it('takes another key, and Shift of a keyboard on the screen, for something else', () => {
		expect(key('keydown', 'A', 'KeyA')).toBe('other');
		expect(key('keydown', 'Shift', '')).toBe('other');
		expect(key('keyup', 'A', 'KeyA')).toBeNull();
	});
});
