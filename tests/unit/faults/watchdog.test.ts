import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startEach } from '../../../src/lib/faults/start-each';
import { watch } from '../../../src/lib/faults/watchdog';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const A_WHILE = 60_000;

it('gives up once when a question stays without answer', () => {
	const giveUp = vi.fn();
	watch(giveUp).asked();
	vi.advanceTimersByTime(A_WHILE);
	expect(giveUp).toHaveBeenCalledTimes(1);
});

it('waits for nobody when every question is answered, or nobody listens any more', () => {
	const giveUp = vi.fn();
	const answered = watch(giveUp);
	answered.asked();
	answered.asked();
	answered.heard();
	answered.heard();
	const stopped = watch(giveUp);
	stopped.asked();
	stopped.stop();
	vi.advanceTimersByTime(A_WHILE);
	expect(giveUp).not.toHaveBeenCalled();
});

it('goes on waiting for the second answer after the first', () => {
	const giveUp = vi.fn();
	const dog = watch(giveUp);
	dog.asked();
	dog.asked();
	dog.heard();
	vi.advanceTimersByTime(A_WHILE);
	expect(giveUp).toHaveBeenCalledTimes(1);
});

it('starts what comes after a start that fails, and reports the failure', () => {
	const after = vi.fn();
	startEach(() => {
		throw new Error('broken');
	}, after);
	expect(after).toHaveBeenCalledTimes(1);
	expect(() => vi.runAllTimers()).toThrow('broken');
});
