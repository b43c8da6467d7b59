import { CLOCK } from './clock';

/** How far the clock of a device may be off before we say nothing about now, in milliseconds. */
const TOLERANCE = 10 * 60_000;

/**
 * Asks our own server the time, on pages that say what is open now: a clock that is half a day off shows a day that can be, and the wrong
 * doors as open. When it is off, `data-facts-until` is taken away, by which every script knows that nothing can be said about now. Without an
 * answer the device is believed.
 */
export async function distrustWrongClock(): Promise<void> {
	const settings = document.querySelector<HTMLElement>('[data-facts-until]')?.dataset;
	if (!settings || !document.querySelector('[data-hours]')) return;
	try {
		const { headers } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
		// A cache in between gives the time at which it stored the page, and how long ago that was.
		const now = Date.parse(headers.get('date') ?? '') + 1000 * Number(headers.get('age') ?? 0);
		if (!(Math.abs(now - Date.now()) > TOLERANCE)) return;
		delete settings.factsUntil;
		dispatchEvent(new Event(CLOCK));
	} catch {
		// Offline: nobody to ask.
	}
}
