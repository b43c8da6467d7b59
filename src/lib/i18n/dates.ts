import type { Lang } from './languages';

/** `2026-11-22` as people write it: "22 november 2026". */
export function longDate(lang: Lang, date: string): string {
	return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(new Date(`${date}T00:00:00Z`));
}

/** `2026-11-22` for a list: "22-11-2026"; in English with the month in letters, which no reader takes for the day. */
export function shortDate(lang: Lang, date: string): string {
	return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
		day: 'numeric',
		month: lang === 'nl' ? 'numeric' : 'short',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${date}T00:00:00Z`));
}
