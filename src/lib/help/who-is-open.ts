import type { Schedule } from '../hours/schedule';

/** Help points that may be shown under "open now". */
export interface OpenContact {
	name: string;
	/** As people write it. */
	number: string;
	href: string;
	hours: Schedule;
}

/** As many as are read at a glance. */
export const MOST_OPEN = 3;

/**
 * Shows the first few rows whose channel is surely open, in the order that editors gave them. Reads what showOpenNow has written: by a clock that
 * cannot be right nothing is open but what always is.
 */
export function showWhoIsOpen(): void {
	let shown = 0;
	for (const row of document.querySelectorAll<HTMLElement>('[data-open-row]')) {
		row.hidden = shown >= MOST_OPEN || !row.querySelector('[data-always],[data-state=open]');
		if (!row.hidden) shown += 1;
	}
}
