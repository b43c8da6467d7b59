import { instantAt, wallTime, weekdayOf } from './amsterdam-time';
import { isDutchPublicHoliday } from './dutch-holidays';
import { DAY, type Range, type Schedule } from './schedule';

export interface OpenState {
	state: 'open' | 'closed' | 'unknown';
	/** When it closes (open) or opens (closed); null when never, unknown, or more than 14 days away. */
	nextChange: Date | null;
}

function rangesOn(schedule: Schedule, date: Date): readonly Range[] {
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	if (schedule.holidays !== 'as-usual' && isDutchPublicHoliday(year, month, day)) {
		return schedule.holidays === 'closed' ? [] : schedule.holidays;
	}
	return schedule.week[weekdayOf(year, month, day)] ?? [];
}

/**
 * Whether a schedule is open at an instant, and when that changes.
 * @param schedule null: hours not known
 */
export function stateAt(schedule: Schedule | null, now: Date): OpenState {
	if (!schedule) return { state: 'unknown', nextChange: null };
	if (schedule.alwaysOpen) return { state: 'open', nextChange: null };
	const wall = wallTime(now);
	const today = Date.UTC(wall.year, wall.month - 1, wall.day);
	// Yesterday's hours may run past midnight, so the search starts there.
	const opened: [number, number][] = [];
	for (let offset = -1; offset <= 14; offset += 1) {
		const date = new Date(today + offset * DAY * 60_000);
		for (const [start, end] of rangesOn(schedule, date)) {
			opened.push([start + offset * DAY, end + offset * DAY]);
		}
	}
	const at = (minutes: number) => instantAt(wall.year, wall.month, wall.day, minutes);
	const current = opened.find(([start, end]) => start <= wall.minutes && wall.minutes < end);
	if (current) {
		let end = current[1];
		for (const range of opened) if (range[0] <= end && range[1] > end) end = range[1];
		return { state: 'open', nextChange: at(end) };
	}
	const next = opened.find(([start]) => start > wall.minutes);
	return { state: 'closed', nextChange: next ? at(next[0]) : null };
}
