/** How often what depends on the clock is looked at again: hours are given in minutes. */
const MINUTE = 60_000;

/**
 * Calls `update` at once, at every full minute, when the page is looked at again, and when it comes back from the back-forward cache: a
 * page may stand open for hours, and what was true when it loaded is not then.
 */
export function keepCurrent(update: (now: Date) => void): void {
	const run = () => update(new Date());
	const wait = () =>
		setTimeout(
			() => {
				run();
				wait();
			},
			MINUTE - (Date.now() % MINUTE)
		);
	run();
	wait();
	addEventListener('pageshow', (event) => {
		if (event.persisted) run();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') run();
	});
}
