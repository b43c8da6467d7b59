import { describe, expect, it } from 'vitest';
import { EXIT_URL } from '../../../src/lib/safety/exit-target';
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

	it('leads to one clean address', () => {
		expect(EXIT_URL).toBe(new URL(EXIT_URL).href);
		expect(EXIT_URL).toMatch(/^https:\/\/www\.knmi\.nl\/$/);
	});
});
