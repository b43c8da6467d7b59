import { STATUSES } from '../content/programme/seed-schema';
import type { RegisterEntry } from './entries';
import type { State, Status } from './state';

/** How many measures are in which state. */
export type Counts = Record<Status, number>;

/** A line of the programme, or no line, with its counts. */
export interface ProgressRow {
	line: number | null;
	total: number;
	counts: Counts;
}

function countStates(states: readonly State[]): Counts {
	const counts: Counts = { finished: 0, running: 0, delayed: 0, stopped: 0, 'not-begun': 0, unknown: 0 };
	for (const { status } of states) counts[status] += 1;
	return counts;
}

/**
 * Counts per line; a line without measures has no row.
 * @param by `printed`: only what the paper itself says; `latest`: what the latest source says
 */
export function progress(entries: readonly RegisterEntry[], by: 'printed' | 'latest'): ProgressRow[] {
	return [1, 2, 3, 4, 5, null].flatMap((line) => {
		const own = entries.filter(({ measure }) => measure.line === line);
		if (own.length === 0) return [];
		return [{ line, total: own.length, counts: countStates(own.map((each) => each[by])) }];
	});
}

/** The sum of rows. */
export function sumOf(rows: readonly ProgressRow[]): Omit<ProgressRow, 'line'> {
	const counts = countStates([]);
	for (const row of rows) for (const status of STATUSES) counts[status] += row.counts[status];
	return { total: rows.reduce((sum, { total }) => sum + total, 0), counts };
}

/** Where the known states come from: papers by number, all other sources as `other`; the most used first. */
export function wordsOf(entries: readonly RegisterEntry[]): { source: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { latest } of entries) {
		if (latest.status === 'unknown') continue;
		const source = 'document' in latest.source ? latest.source.document : 'other';
		counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count);
}
