/** How long somebody who was asked may be silent, in milliseconds: reading the index takes the slowest phones a few seconds. */
const PATIENCE = 20_000;

/** Watches whether questions are answered. */
export interface Watchdog {
	/** A question was asked, that gets one answer. */
	asked: () => void;
	/** An answer came in. */
	heard: () => void;
	/** Stop watching. */
	stop: () => void;
}

/**
 * Calls `giveUp` once when questions stay without any answer for too long. The wait is cut in two: a phone that slept wakes with its timers
 * run out and its messages unread, and reads them during the second half.
 */
export function watch(giveUp: () => void): Watchdog {
	let open = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const start = () => {
		timer = setTimeout(() => (timer = setTimeout(giveUp, PATIENCE / 2)), PATIENCE / 2);
	};
	return {
		asked: () => {
			open += 1;
			if (timer === undefined) start();
		},
		heard: () => {
			open -= 1;
			stop();
			if (open > 0) start();
		},
		stop
	};
}
