import { hasPage } from './core-pages';
import { defaultLang, langCodes, pageCodes, wholeLangCodes, type Lang } from './languages';

/** Route parameters that say the language of a page; the default language has none. */
const entryOf = (lang: Lang): { lang?: string } => (lang === defaultLang() ? {} : { lang });

/** Route parameters for a page in every language that has the whole site. */
export function langEntries(): { lang?: string }[] {
	return wholeLangCodes().map(entryOf);
}

/** Every combination of such a language and the given parameters, for a route's `entries`. */
export function entriesIn<P extends Record<string, string>>(params: readonly P[]): (P & { lang?: string })[] {
	return langEntries().flatMap((entry) => params.map((each) => ({ ...entry, ...each })));
}

/**
 * Route parameters for a page that not all languages have, in those that do and in readings in easier words.
 * @param params parameters besides the language
 * @param pathOf address of the Dutch page with these parameters
 */
export function entriesWithPage<P extends Record<string, string>>(
	params: readonly P[],
	pathOf: (each: P) => string
): (P & { lang?: string })[] {
	return pageCodes().flatMap((lang) =>
		params.filter((each) => hasPage(lang, pathOf(each))).map((each) => ({ ...entryOf(lang), ...each }))
	);
}

/** The same for a page without parameters besides the language. */
export function coreEntries(): { lang?: string }[] {
	return langCodes().map(entryOf);
}
