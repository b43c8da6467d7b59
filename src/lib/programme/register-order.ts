import { STATUSES } from '../content/programme/seed-schema';
import type { RegisterEntry } from './entries';
import { KIND_SLUGS } from './facet-slugs';

/** Columns by which the register table can be sorted; `stuk` is the order of the papers. */
export const REGISTER_ORDERS = ['stuk', 'titel', 'lijn', 'soort', 'periode', 'ministerie', 'stand'] as const;
export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

/** Sorts after everything that is known. */
const LAST = '~';

/** What a record is sorted by: text that sorts in the way of the column. */
export function orderKey({ measure, latest }: RegisterEntry, order: RegisterOrder): string {
	switch (order) {
		case 'stuk':
			return measure.id;
		case 'titel':
			return measure.title.replace(/^[^\p{L}\p{N}]+/u, '');
		case 'lijn':
			return String(measure.line ?? LAST);
		case 'soort':
			return KIND_SLUGS[measure.kind];
		case 'periode':
			return measure.period.start ?? measure.period.end ?? LAST;
		case 'ministerie':
			return measure.ministries.join() || LAST;
		case 'stand':
			return String(STATUSES.indexOf(latest.status));
	}
}

/** Sorts records; records that are equal stay in the order of the papers. */
export function inOrder(entries: readonly RegisterEntry[], order: RegisterOrder): RegisterEntry[] {
	return [...entries].sort((a, b) => {
		const [one, two] = [orderKey(a, order), orderKey(b, order)];
		if ((one === LAST) !== (two === LAST)) return one === LAST ? 1 : -1;
		return one.localeCompare(two, 'nl') || a.measure.id.localeCompare(b.measure.id);
	});
}
