import { dayInAmsterdam, stateAt, type Schedule } from '../hours/index';

function timeText(lang: string, at: Date, now: Date): string {
	const sameDay = at.getTime() - now.getTime() < 12 * 3_600_000;
	return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
		timeZone: 'Europe/Amsterdam',
		weekday: sameDay ? undefined : 'long',
		hour: '2-digit',
		minute: '2-digit'
	}).format(at);
}

/** Fills every `[data-hours]` with "open now" or "closed now" in Europe/Amsterdam, and marks it with `data-state`. */
export function showOpenNow(now: Date): void {
	const labels = document.querySelector<HTMLElement>('[data-label-open]')?.dataset;
	if (!labels) return;
	for (const element of document.querySelectorAll<HTMLElement>('[data-hours]')) {
		// Written by our own build (Hours.svelte, HelpCard.svelte, ContactReach.svelte), so its shape is known.
		const schedule = JSON.parse(element.dataset.hours ?? 'null') as Schedule | null;
		const { state, nextChange } = stateAt(schedule, now);
		if (state === 'unknown') continue;
		const change = nextChange && timeText(document.documentElement.lang, nextChange, now);
		const until = state === 'open' ? labels.labelCloses : labels.labelOpens;
		element.dataset.state = state;
		element.textContent =
			(state === 'open' ? labels.labelOpen : labels.labelClosed) +
			(change && until ? `, ${until.replace('#', change)}` : '');
		element.hidden = false;
	}
}

/** Shows the warning of facts whose next check has passed. */
export function showOverdue(now: Date): void {
	const checked = document.querySelectorAll<HTMLElement>('[data-next-check]');
	if (checked.length === 0) return;
	const today = dayInAmsterdam(now);
	for (const element of checked) {
		element.hidden = (element.dataset.nextCheck ?? '') > today;
	}
}
