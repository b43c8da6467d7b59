import { hasPage } from './core-pages';
import { defaultLang, hasAddresses, readingOrder, type Lang } from './languages';

/**
 * The address of a page in a language; where the language does not have the page, its address in the one that is read instead.
 * @param lang language of the page
 * @param path address of the Dutch page: starts and ends with a slash, e.g. `/hulp/`; what stands behind it, as `#part`, is kept
 */
export function localPath(lang: Lang, path: string): string {
	const own = readingOrder(lang).find((each) => hasPage(each, path)) ?? defaultLang();
	return own === defaultLang() ? path : `/${own}${path}`;
}

/** What a browser reads as more than one slash: an address that begins so leads to another site. */
const SLASHES = /^[/\\\t\r\n]+/;

/**
 * Splits an address into its language and the address of the Dutch page: `/en/hulp/` gives `en` and `/hulp/`. That address begins with one
 * slash, whatever was asked for.
 */
export function splitPath(pathname: string): { lang: Lang; path: string } {
	const clean = pathname.replace(SLASHES, '/');
	const [, first = '', ...rest] = clean.split('/');
	if (first === defaultLang() || !hasAddresses(first)) return { lang: defaultLang(), path: clean };
	return { lang: first, path: `/${rest.join('/')}`.replace(SLASHES, '/') };
}
