import { dayInAmsterdam, stateAt, type OpenState, type Schedule } from '../hours/index';

/** Words and dates that the page holds for this script; see routes/+layout.svelte. */
function settings(): DOMStringMap | undefined {
	return document.querySelector<HTMLElement>('[data-label-overdue]')?.dataset;
}

/** Kept, as making one takes a slow phone longer than all else that is done for a line. */
const formats = new Map<boolean, Intl.DateTimeFormat>();

function timeText(at: Date, now: Date): string {
	const sameDay = at.getTime() - now.getTime() < 12 * 3_600_000;
	const format =
		formats.get(sameDay) ??
		new Intl.DateTimeFormat(document.documentElement.lang, {
			timeZone: 'Europe/Amsterdam',
			weekday: sameDay ? undefined : 'short',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23'
		});
	formats.set(sameDay, format);
	return format.format(at);
}

/**
 * Whether the device's clock can be right: not before the facts of this build were looked up, and not after the last of them had to be
 * looked up again. Outside those days nothing is said about now: either the clock is wrong, or what we know is out of date.
 */
function isPlausible(now: Date): boolean {
	const { factsFrom = '', factsUntil = '' } = settings() ?? {};
	const today = dayInAmsterdam(now);
	return factsFrom <= today && today <= factsUntil;
}

/** Whether a channel is open at an instant; `unknown` where the clock cannot be right. */
export function channelState(schedule: Schedule | null, now: Date): OpenState {
	return isPlausible(now) || schedule?.alwaysOpen ? stateAt(schedule, now) : stateAt(null, now);
}

/**
 * The schedule of an element with `data-hours` (written by the build, so its shape is known), or with `data-always`; null, unknown, where it
 * cannot be read.
 */
export function scheduleOf({ dataset }: HTMLElement): Schedule | null {
	if (dataset.always !== undefined) return { alwaysOpen: true, week: [], holidays: 'unsaid' };
	try {
		return JSON.parse(dataset.hours ?? 'null') as Schedule | null;
	} catch {
		return null;
	}
}

/** Fills every `[data-hours]` with "open now", "closed now" or "hours may differ" in Europe/Amsterdam, and marks it with `data-state`. */
export function showOpenNow(now: Date): void {
	const labels = settings();
	if (!labels) return;
	const words = { open: labels.labelOpen, closed: labels.labelClosed, 'may-differ': labels.labelMayDiffer };
	for (const element of document.querySelectorAll<HTMLElement>('[data-hours]')) {
		const { state, nextChange } = channelState(scheduleOf(element), now);
		element.dataset.state = state;
		element.hidden = state === 'unknown';
		if (state === 'unknown') continue;
		const change = nextChange && timeText(nextChange, now);
		const until = state === 'open' ? labels.labelCloses : labels.labelOpens;
		element.textContent = `${words[state]}${change && until ? `, ${until.replace('#', change)}` : ''}`;
	}
}

/**
 * Shows the warning of facts whose next check has passed: the words beside them, and in a list, where they would stand in every card, in the
 * place of the day on which they were looked at.
 */
export function showOverdue(now: Date): void {
	const today = dayInAmsterdam(now);
	for (const element of document.querySelectorAll<HTMLElement>('[data-next-check]'))
		element.hidden = (element.dataset.nextCheck ?? '') > today;
	for (const element of document.querySelectorAll<HTMLElement>('[data-due]'))
		if ((element.dataset.due ?? '') <= today) element.textContent = settings()?.labelOverdue ?? '';
}
