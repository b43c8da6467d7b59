import { DAY, WEEKDAYS, type Range, type Schedule } from './schedule';

/** A run of days with the same hours; days 0 (Monday) to 6. */
export interface HoursRow {
	days: number[];
	ranges: [from: string, to: string][];
}

function clock(minutes: number): string {
	const inDay = minutes % DAY;
	return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

const asText = (ranges: readonly Range[]): [string, string][] =>
	ranges.map(([start, end]) => [clock(start), clock(end)]);

/** The week as rows to show: consecutive days with the same hours share a row; closed days are left out. */
export function describeWeek(schedule: Schedule): HoursRow[] {
	const rows: HoursRow[] = [];
	schedule.week.forEach((ranges, day) => {
		const text = asText(ranges);
		const last = rows.at(-1);
		if (last && last.days.at(-1) === day - 1 && JSON.stringify(last.ranges) === JSON.stringify(text)) {
			last.days.push(day);
		} else if (text.length > 0) {
			rows.push({ days: [day], ranges: text });
		}
	});
	return rows;
}

/**
 * The same for files that others read, in which "always open" is a row too: every day from 00:00 to 23:59, as schema.org and HSDS write it.
 */
export function allRows(schedule: Schedule): HoursRow[] {
	return schedule.alwaysOpen
		? [{ days: WEEKDAYS.map((_, day) => day), ranges: [['00:00', '23:59']] }]
		: describeWeek(schedule);
}
