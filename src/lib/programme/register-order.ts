import { STATUSES } from '../content/programme/seed-schema';
import type { Lang } from '../i18n/languages';
import type { RegisterEntry } from './entries';
import { KIND_SLUGS } from './facet-slugs';
import { compareKeys, sortText, UNKNOWN } from './sort-key';

/** Columns by which the register table can be sorted; `stuk` is the order of the papers. */
export const REGISTER_ORDERS = ['stuk', 'titel', 'lijn', 'soort', 'periode', 'ministerie', 'stand'] as const;
export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

/** What a record is sorted by: text that sorts in the way of the column. */
export function orderKey({ measure, words, latest }: RegisterEntry, order: RegisterOrder): string {
	switch (order) {
		case 'stuk':
			return measure.id;
		case 'titel':
			return sortText(words.title);
		case 'lijn':
			return String(measure.line ?? UNKNOWN);
		case 'soort':
			return KIND_SLUGS[measure.kind];
		case 'periode':
			return measure.period.start ?? measure.period.end ?? UNKNOWN;
		case 'ministerie':
			return measure.ministries.join() || UNKNOWN;
		case 'stand':
			return String(STATUSES.indexOf(latest.status));
	}
}

/** Sorts records; records that are equal stay in the order of the papers. */
export function inOrder(
	entries: readonly RegisterEntry[],
	order: RegisterOrder,
	lang: Lang
): RegisterEntry[] {
	return [...entries].sort(
		(a, b) =>
			compareKeys(orderKey(a, order), orderKey(b, order), lang) || a.measure.id.localeCompare(b.measure.id)
	);
}
