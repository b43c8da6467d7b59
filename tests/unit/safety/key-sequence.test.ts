import { describe, expect, it } from 'vitest';
import { afterPress, NO_PRESSES, PRESSES, WINDOW } from '../../../src/lib/safety/key-sequence';

describe('leaving by pressing Shift', () => {
	it('takes three presses, each within five seconds of the one before', () => {
		const presses = [0, WINDOW, 2 * WINDOW].reduce((sequence, at) => afterPress(sequence, at), NO_PRESSES);
		expect(presses.count).toBe(PRESSES);
	});

	it('starts again after a longer pause', () => {
		const presses = [0, 1000, 1001 + WINDOW].reduce((sequence, at) => afterPress(sequence, at), NO_PRESSES);
		expect(presses.count).toBe(1);
	});
});
