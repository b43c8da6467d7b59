import type { Source } from '../content/read/fields';
import type { Paper } from '../content/programme/papers';
import type { Measure, STATUSES } from '../content/programme/seed-schema';

export type Status = (typeof STATUSES)[number];

/** What is known about a measure: the latest statement about it, its date and its source. */
export interface State {
	status: Status;
	/** Day, month or year of the statement; for `unknown`, the date of the paper, which says nothing. */
	date: string;
	source: Source;
}

/** Dates of the papers, by paper. */
export type PaperDates = ReadonlyMap<Paper, string>;

/** What the paper itself says. */
export function printedState({ status, lines }: Measure, paper: Paper, dates: PaperDates): State {
	return {
		status: status.value,
		date: dates.get(paper) ?? '',
		source: { document: paper, lines: status.lines ?? lines[0] }
	};
}

/**
 * The latest statement about a measure. A later source that does not mention its state leaves the earlier one in force.
 * @param printed what its own paper says
 */
export function latestState({ later }: Measure, printed: State): State {
	return later.reduce<State>(
		(last, { status, date, source }) =>
			status !== undefined && status !== 'unknown' && (last.status === 'unknown' || date >= last.date)
				? { status, date, source }
				: last,
		printed
	);
}

/**
 * Whether the time that was planned for a measure has passed while no source says that it is done or given up. That it is late no source need say.
 * @param today day that the register speaks for, `2026-11-22`
 */
export function isPlanOver({ period: { end } }: Measure, { status }: State, today: string): boolean {
	// A year or a month is over when the next has begun.
	return end !== null && today.slice(0, end.length) > end && status !== 'finished' && status !== 'stopped';
}
