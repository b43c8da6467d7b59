import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnnouncer } from '../../../src/lib/search/box/announce';

const CARD = 'In gevaar? Bel 112';

/** An element that keeps all that it ever said. */
function region() {
	const said: string[] = [];
	return {
		said,
		get textContent() {
			return said.at(-1) ?? '';
		},
		set textContent(text: string) {
			said.push(text);
		}
	};
}

describe('what a screen reader hears of an answer', () => {
	const polite = region();
	const urgent = region();
	const { say, startOver } = makeAnnouncer(polite, urgent);

	beforeEach(() => {
		vi.useFakeTimers();
		startOver();
		polite.said.length = 0;
		urgent.said.length = 0;
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('the count waits for a pause: only the last one is said', () => {
		for (const count of ['9 resultaten', '5 resultaten', '3 resultaten']) {
			say([], count);
			vi.advanceTimersByTime(400);
		}
		expect(polite.said).toEqual([]);
		vi.runAllTimers();
		expect(polite.said).toEqual(['3 resultaten']);
	});

	it('the same count is not said again', () => {
		say([], '3 resultaten');
		vi.runAllTimers();
		say([], '3 resultaten');
		vi.runAllTimers();
		expect(polite.said).toEqual(['3 resultaten']);
	});

	it('a count that was overtaken by the one that was said last is not said', () => {
		say([], '3 resultaten');
		vi.runAllTimers();
		say([], '5 resultaten');
		say([], '3 resultaten');
		vi.runAllTimers();
		expect(polite.said).toEqual(['3 resultaten']);
	});

	it('a card is said at once, and once, however many keys follow', () => {
		say([CARD], '3 resultaten');
		expect(urgent.said).toEqual([CARD]);
		say([CARD], '5 resultaten');
		say([], '5 resultaten');
		say([CARD], '5 resultaten');
		vi.runAllTimers();
		expect(urgent.said).toEqual([CARD]);
	});

	it('another card is said too, without the first', () => {
		say([CARD], '');
		say([CARD, 'Veilig Thuis'], '');
		expect(urgent.said).toEqual([CARD, 'Veilig Thuis']);
	});

	it('another question begins: the card is said again, and what waited is not', () => {
		say([CARD], '3 resultaten');
		startOver();
		vi.runAllTimers();
		expect(polite.said.filter((text) => text !== '')).toEqual([]);
		say([CARD], '3 resultaten');
		vi.runAllTimers();
		expect(urgent.said.filter((text) => text === CARD)).toHaveLength(2);
		expect(polite.textContent).toBe('3 resultaten');
	});
});
