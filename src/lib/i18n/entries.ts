import { defaultLang, langCodes } from './languages';

/** Route parameters for a page in every language; the default language has none. */
export function langEntries(): { lang?: string }[] {
	return langCodes().map((lang) => (lang === defaultLang() ? {} : { lang }));
}

/** Every combination of language and the given parameters, for a route's `entries`. */
export function entriesIn<P extends Record<string, string>>(params: readonly P[]): (P & { lang?: string })[] {
	return langEntries().flatMap((entry) => params.map((each) => ({ ...entry, ...each })));
}
