import type { Source } from '../content/fields';
import type { Paper } from '../content/papers';
import type { Measure, STATUSES } from '../content/seed-schema';

export type Status = (typeof STATUSES)[number];

/** What is known of a measure: the last words about it, when they were written, and by whom. */
export interface State {
	status: Status;
	/** Day, month or year of the statement; for `unknown` that of the paper, which says nothing. */
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
 * The last statement about a measure. A later source that says nothing of its state leaves the earlier one standing.
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
