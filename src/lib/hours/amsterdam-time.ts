/** What the clock and calendar in Amsterdam show. */
export interface WallTime {
	year: number;
	/** 1 to 12. */
	month: number;
	day: number;
	/** 0 is Monday. */
	weekday: number;
	/** Minutes since midnight. */
	minutes: number;
}

let known: Intl.DateTimeFormat | undefined;

/** Made on first use: making it takes a sixth of a second on a slow phone, and most pages have no hours. */
function formatter(): Intl.DateTimeFormat {
	known ??= new Intl.DateTimeFormat('en-GB', {
		timeZone: 'Europe/Amsterdam',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		hourCycle: 'h23'
	});
	return known;
}

/** Weekday of a calendar date, 0 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
	return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The local time in Europe/Amsterdam at an instant, whatever zone the machine is in. */
export function wallTime(instant: Date): WallTime {
	const part: Record<string, number> = {};
	for (const { type, value } of formatter().formatToParts(instant)) part[type] = Number(value);
	const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
	return { year, month, day, weekday: weekdayOf(year, month, day), minutes: hour * 60 + minute };
}

/** The calendar day in Amsterdam at an instant, as `2026-11-22`. */
export function dayInAmsterdam(instant: Date): string {
	const { year, month, day } = wallTime(instant);
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The instant at which clocks in Amsterdam show a time. A time that does not exist (the hour skipped in March) gives the instant an
 * hour later; a time that occurs twice (October) gives the first.
 * @param minutes since midnight of the date; may pass 1440
 */
export function instantAt(year: number, month: number, day: number, minutes: number): Date {
	const asUtc = Date.UTC(year, month - 1, day, 0, minutes);
	for (const offset of [120, 60]) {
		const candidate = new Date(asUtc - offset * 60_000);
		const wall = wallTime(candidate);
		if (Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minutes) === asUtc) return candidate;
	}
	return new Date(asUtc - 60 * 60_000);
}
