/** A bar of a timeline; years with the month as a fraction. */
export interface TimelineRow {
	id: string;
	title: string;
	start: number;
	end: number;
	/** The end is not known, or it is still running. */
	isOpen: boolean;
}

/** `2024-03-19`, `2024-03` or `2024` as a year with a fraction; with `end`, a month or year counts to its end. */
export function yearOf(date: string, side: 'start' | 'end'): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return side === 'start' ? year : year + 1;
	if (day === undefined) return year + (side === 'start' ? month - 1 : month) / 12;
	return year + (month - 1) / 12 + day / 366;
}

/**
 * The bar of a period, or null when its start is not known.
 * @param today last day that the facts cover, e.g. `2026-11-22`: where a bar without an end stops
 */
export function timelineRow(
	record: { id: string; title: string; period: { start?: string; end?: string } },
	today: string
): TimelineRow | null {
	const { start, end } = record.period;
	if (start === undefined) return null;
	return {
		id: record.id,
		title: record.title,
		start: yearOf(start, 'start'),
		end: yearOf(end ?? today, 'end'),
		isOpen: end === undefined
	};
}
