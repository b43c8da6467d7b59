import { wallTime } from '../hours/amsterdam-time';

const NIGHT = { from: 22 * 60, until: 7 * 60 };

/** Whether it is night in Amsterdam: from ten in the evening to seven in the morning. */
export function isNight(now: Date): boolean {
	const { minutes } = wallTime(now);
	return minutes >= NIGHT.from || minutes < NIGHT.until;
}

/**
 * Puts who can be reached now at the top of an advice, and hides what is for the night when it is day and the first contact is there. As
 * served, the page leads with whoever is there day and night. Needs `showOpenNow` to have marked what is open.
 */
export function arrangeContacts(now: Date): void {
	const contacts = document.querySelector('[data-contacts]');
	const first = contacts?.querySelector('[data-first]');
	if (!contacts || !first) return;
	const isOpen = first.querySelector('[data-state="open"]') !== null;
	if (isOpen) contacts.prepend(first);
	const isReachable = isOpen || first.querySelector('[data-always]') !== null;
	const night = document.querySelector<HTMLElement>('[data-night]');
	if (night) night.hidden = isReachable && !isNight(now);
}
