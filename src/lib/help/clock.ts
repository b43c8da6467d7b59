/** How often to look again at what depends on the clock. Hours are given to the minute. */
const MINUTE = 60_000;

/** Event at the window: what was thought of the clock of this device has changed. */
export const CLOCK = 'wegwijzer-clock';

/**
 * Calls `update` at once, at every full minute, when the page comes into view again, and when it comes back from the back-forward cache:
 * a page may stay open for hours, and what was true when it loaded may not be true then. When one update fails, the next is still tried.
 */
export function keepCurrent(update: (now: Date) => void): void {
	const run = () => update(new Date());
	const wait = () =>
		setTimeout(
			() => {
				wait();
				run();
			},
			MINUTE - (Date.now() % MINUTE)
		);
	wait();
	addEventListener(CLOCK, run);
	addEventListener('pageshow', (event) => {
		if (event.persisted) run();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') run();
	});
	run();
}
