import { dateFormat, longDate } from './dates';
import type { Lang } from './languages';

/** A day, month or year as people write it: `2024-03` gives "maart 2024", `2024` gives "2024". */
export function partialDate(lang: Lang, date: string): string {
	if (/^\d{4}$/.test(date)) return date;
	if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return longDate(lang, date);
	return dateFormat(lang, { month: 'long', year: 'numeric' }).format(new Date(`${date}-01T00:00:00Z`));
}
