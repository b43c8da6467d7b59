import { defaultLang, isLang, type Lang } from './languages';

/**
 * The address of a page in a language.
 * @param lang language of the page
 * @param path address of the Dutch page: starts and ends with a slash, e.g. `/hulp/`
 */
export function localPath(lang: Lang, path: string): string {
	return lang === defaultLang() ? path : `/${lang}${path}`;
}

/** Splits an address into its language and the address of the Dutch page: `/en/hulp/` gives `en` and `/hulp/`. */
export function splitPath(pathname: string): { lang: Lang; path: string } {
	const [, first = '', ...rest] = pathname.split('/');
	if (first !== defaultLang() && isLang(first)) return { lang: first, path: `/${rest.join('/')}` };
	return { lang: defaultLang(), path: pathname };
}
