/** Minutes from midnight, local time; the end may pass 1440 (closing after midnight). */
export type Range = readonly [start: number, end: number];

/** Opening hours of an ordinary week, in Europe/Amsterdam, small enough to be part of a page. */
export interface Schedule {
	alwaysOpen: boolean;
	/** Seven days, Monday first. */
	week: readonly (readonly Range[])[];
	/** What holds on Dutch public holidays; `unsaid`: the source does not mention them. */
	holidays: 'unsaid' | 'closed' | readonly Range[];
}

/** Minutes in a day. */
export const DAY = 1440;

/** The days in the order of a week's hours: as `opening_hours` writes them, and in English. */
export const WEEKDAYS = [
	{ code: 'Mo', name: 'Monday' },
	{ code: 'Tu', name: 'Tuesday' },
	{ code: 'We', name: 'Wednesday' },
	{ code: 'Th', name: 'Thursday' },
	{ code: 'Fr', name: 'Friday' },
	{ code: 'Sa', name: 'Saturday' },
	{ code: 'Su', name: 'Sunday' }
] as const;
