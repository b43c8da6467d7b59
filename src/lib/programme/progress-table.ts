import { STATUSES } from '../content/programme/seed-schema';
import type { Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';
import type { RegisterEntry } from './entries';
import { progress, sumOf, type Counts } from './progress';
import type { Status } from './state';

/** A line of the programme: what it is about, and where the register has it. */
export interface ProgressLine {
	number: number;
	title: string;
	/** Language of the title. */
	lang: Lang;
	href: string;
}

/** States per line, ready to draw: numbers for the table, and the parts of a bar in percent of the longest bar. */
export interface ProgressTable {
	states: { status: Status; name: string; isUsed: boolean }[];
	rows: {
		name: string;
		/** Null: measures that are of no line. */
		line: ProgressLine | null;
		total: number;
		counts: number[];
		parts: { status: Status; from: number; width: number }[];
	}[];
	sum: { total: number; counts: number[] };
}

function barParts(counts: Counts, most: number): ProgressTable['rows'][number]['parts'] {
	let from = 0;
	return STATUSES.flatMap((status) => {
		if (counts[status] === 0) return [];
		const part = { status, from, width: (counts[status] / most) * 100 };
		from += part.width;
		return [part];
	});
}

/**
 * The progress of records as a table with bars; counts are in the order of the states. A bar is as long as its line has measures: one measure that is
 * done is no full bar beside thirty.
 */
export function progressTable(
	t: Translate,
	lines: readonly ProgressLine[],
	entries: readonly RegisterEntry[],
	by: 'printed' | 'latest'
): ProgressTable {
	const rows = progress(entries, by);
	const sum = sumOf(rows);
	const most = Math.max(...rows.map(({ total }) => total));
	const inColumns = (counts: Counts) => STATUSES.map((status) => counts[status]);
	return {
		states: STATUSES.map((status) => ({
			status,
			name: t(`programme.status_${status}`),
			isUsed: sum.counts[status] > 0
		})),
		rows: rows.map(({ line, total, counts }) => ({
			name: line === null ? t('programme.line_none') : t('programme.line', { number: line }),
			line: lines.find(({ number }) => number === line) ?? null,
			total,
			counts: inColumns(counts),
			parts: barParts(counts, most)
		})),
		sum: { total: sum.total, counts: inColumns(sum.counts) }
	};
}
