import { wallTime } from '../../hours/amsterdam-time';
import { channelState, scheduleOf } from '../../help/open-now';

const NIGHT = { from: 22 * 60, until: 7 * 60 };

/** Whether it is night in Amsterdam: from ten in the evening to seven in the morning. */
export function isNight(now: Date): boolean {
	const { minutes } = wallTime(now);
	return minutes >= NIGHT.from || minutes < NIGHT.until;
}

/** Whether a contact can be reached at an instant by any channel it shows. */
function reachable(contact: Element, now: Date): 'yes' | 'no' | 'unknown' {
	const states = [...contact.querySelectorAll<HTMLElement>('[data-hours],[data-always]')].map(
		(channel) => channelState(scheduleOf(channel), now).state
	);
	if (states.includes('open')) return 'yes';
	return states.length > 0 && states.every((state) => state === 'closed') ? 'no' : 'unknown';
}

/**
 * Puts a contact that can be reached now at the top of an advice: the first contact when it is open, the one that is there day and night
 * when it is closed, and at night also when the hours of the first are not known. What is for the night is hidden by day, when the first
 * contact is there, and open when that one cannot be reached.
 * As served, the page leads with the contact that is there day and night.
 */
export function arrangeContacts(now: Date): void {
	const contacts = document.querySelector('[data-contacts]');
	const first = contacts?.querySelector('[data-first]');
	const other = contacts?.querySelector('[data-other]');
	if (!contacts || !first) return;
	const state = reachable(first, now);
	const away = state === 'no' || (state === 'unknown' && isNight(now));
	const leads = state === 'yes' ? first : away ? (other ?? first) : null;
	// Moving a section would take the focus away from somebody who is in it.
	if (leads && leads !== contacts.firstElementChild && !contacts.contains(document.activeElement))
		contacts.prepend(leads);
	const night = document.querySelector<HTMLDetailsElement>('[data-night]');
	if (!night) return;
	night.hidden = state === 'yes' && !isNight(now);
	// Opened once, so that who closes it is not overruled by the clock.
	if (away && !('opened' in night.dataset)) {
		night.open = true;
		night.dataset.opened = '';
	}
}
