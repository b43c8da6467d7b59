import { STATUSES } from '../content/programme/seed-schema';
import type { Translate } from '../i18n/texts';
import type { RegisterEntry } from './entries';
import { progress, sumOf, type Counts } from './progress';
import type { Status } from './state';

/** States per line, ready to draw: numbers for the table, and the parts of a bar in percent. */
export interface ProgressTable {
	states: { status: Status; name: string; isUsed: boolean }[];
	rows: {
		name: string;
		total: number;
		counts: number[];
		parts: { status: Status; from: number; width: number }[];
	}[];
	sum: { total: number; counts: number[] };
}

function barParts(counts: Counts, total: number): ProgressTable['rows'][number]['parts'] {
	let from = 0;
	return STATUSES.flatMap((status) => {
		if (counts[status] === 0) return [];
		const part = { status, from, width: (counts[status] / total) * 100 };
		from += part.width;
		return [part];
	});
}

/** The progress of records as a table with bars; counts are in the order of the states. */
export function progressTable(
	t: Translate,
	entries: readonly RegisterEntry[],
	by: 'printed' | 'latest'
): ProgressTable {
	const rows = progress(entries, by);
	const sum = sumOf(rows);
	const inColumns = (counts: Counts) => STATUSES.map((status) => counts[status]);
	return {
		states: STATUSES.map((status) => ({
			status,
			name: t(`programme.status_${status}`),
			isUsed: sum.counts[status] > 0
		})),
		rows: rows.map(({ line, total, counts }) => ({
			name: line === null ? t('programme.line_none') : t('programme.line', { number: line }),
			total,
			counts: inColumns(counts),
			parts: barParts(counts, total)
		})),
		sum: { total: sum.total, counts: inColumns(sum.counts) }
	};
}
