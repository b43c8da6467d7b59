import { DEFAULT_LANG, LANG_CODES } from './languages';

/** Route parameters for a page in every language; Dutch has none. */
export function langEntries(): { lang?: string }[] {
	return LANG_CODES.map((lang) => (lang === DEFAULT_LANG ? {} : { lang }));
}

/** Every combination of language and the given parameters, for a route's `entries`. */
export function entriesIn<P extends Record<string, string>>(params: readonly P[]): (P & { lang?: string })[] {
	return langEntries().flatMap((entry) => params.map((each) => ({ ...entry, ...each })));
}
