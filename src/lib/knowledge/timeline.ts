/** A bar of a timeline; years with the month as a fraction. */
export interface TimelineRow {
	id: string;
	title: string;
	start: number;
	end: number;
	/** It may still be running: the bar ends at the day of the facts, and has no end of its own. */
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
 * @param today last day that the facts cover, e.g. `2026-11-22`: where the bar of what may still run stops
 * @param isOver it has ended: where no source says when, the bar is as long as the month or year in which it began
 */
export function timelineRow(
	record: { id: string; title: string; period: { start?: string; end?: string } },
	today: string,
	isOver: boolean
): TimelineRow | null {
	const { start, end } = record.period;
	if (start === undefined) return null;
	return {
		id: record.id,
		title: record.title,
		start: yearOf(start, 'start'),
		end: yearOf(end ?? (isOver ? start : today), 'end'),
		isOpen: end === undefined && !isOver
	};
}
