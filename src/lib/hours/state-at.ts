import { instantAt, wallTime, weekdayOf } from './amsterdam-time';
import { holidayKind } from './dutch-holidays';
import { DAY, type Range, type Schedule } from './schedule';

export interface OpenState {
	/**
	 * `may-differ`: it would be open on an ordinary day, but today is a holiday for which the hours are not known. `unknown`: no hours at all.
	 * Neither is open, neither is closed.
	 */
	state: 'open' | 'closed' | 'may-differ' | 'unknown';
	/** When it closes (open) or opens (closed); null when never, not sure, or more than 14 days away. */
	nextChange: Date | null;
}

/** The hours of a date, and whether they are certain. */
function hoursOn(schedule: Schedule, date: Date): { ranges: readonly Range[]; isSure: boolean } {
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	const usual = schedule.week[weekdayOf(year, month, day)] ?? [];
	const kind = holidayKind(year, month, day);
	if (kind === 'ordinary') return { ranges: usual, isSure: true };
	if (kind === 'possible' || schedule.holidays === 'unsaid') return { ranges: usual, isSure: false };
	return { ranges: schedule.holidays === 'closed' ? [] : schedule.holidays, isSure: true };
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
	const opened: { start: number; end: number; isSure: boolean }[] = [];
	for (let offset = -1; offset <= 14; offset += 1) {
		const { ranges, isSure } = hoursOn(schedule, new Date(today + offset * DAY * 60_000));
		for (const [start, end] of ranges) {
			opened.push({ start: start + offset * DAY, end: end + offset * DAY, isSure });
		}
	}
	const at = (minutes: number) => instantAt(wall.year, wall.month, wall.day, minutes);
	const current = opened.find(({ start, end }) => start <= wall.minutes && wall.minutes < end);
	if (current && !current.isSure) return { state: 'may-differ', nextChange: null };
	if (current) {
		let { end } = current;
		for (const range of opened) if (range.isSure && range.start <= end && range.end > end) end = range.end;
		return { state: 'open', nextChange: at(end) };
	}
	const next = opened.find(({ start }) => start > wall.minutes);
	return { state: 'closed', nextChange: next?.isSure ? at(next.start) : null };
}
