import { dateLocaleOf, defaultLang, type Lang } from './languages';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The way dates are written in a language; making one takes long, so each is made once. */
export function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${lang} ${JSON.stringify(options)}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(dateLocaleOf(lang), { ...options, timeZone: 'UTC' });
	formats.set(key, made);
	return made;
}

/** `2026-11-22` as people write it: "22 november 2026". */
export function longDate(lang: Lang, date: string): string {
	return dateFormat(lang, { dateStyle: 'long' }).format(new Date(`${date}T00:00:00Z`));
}

/** `2026-11-22` for a list: "22-11-2026"; in a translation with the month in letters, which no reader takes for the day. */
export function shortDate(lang: Lang, date: string): string {
	const month = lang === defaultLang() ? 'numeric' : 'short';
	return dateFormat(lang, { day: 'numeric', month, year: 'numeric' }).format(new Date(`${date}T00:00:00Z`));
}
