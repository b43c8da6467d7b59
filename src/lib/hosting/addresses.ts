import { defaultLang, langCodes } from '../i18n/languages';

/** Requests that a server of plain files answers; every other method is refused with 405. */
export const METHODS = ['GET', 'HEAD'] as const;

/** Where nobody should arrive: the same page as its folder. Only signs of our own addresses, so that nothing leads to another site. */
export const INDEX_ADDRESS = '^(/(?:[a-z0-9_-]+/)*)index\\.html$';

/** A folder of the site with its own page for what is missing in it. */
export interface NotFoundPage {
	/** Start of the addresses, with a slash at both ends. */
	folder: string;
	page: string;
}

/** The pages for what is missing, one a language; the last is for everything outside the others. */
export const NOT_FOUND_PAGES: readonly NotFoundPage[] = [
	...langCodes()
		.filter((code) => code !== defaultLang())
		.map((code) => ({
			folder: `/${code}/`,
			page: `/${code}/404.html`
		})),
	{ folder: '/', page: '/404.html' }
];

/** The page to show where nothing stands at an address. */
export function notFoundPage(pathname: string): string {
	return NOT_FOUND_PAGES.find(({ folder }) => `${pathname}/`.startsWith(folder))?.page ?? '/404.html';
}

/** Files of the build that are there for the server, not for visitors: what is missing, and settings for hosts that read them. */
export const NOT_SERVED: readonly string[] = ['/_headers', ...NOT_FOUND_PAGES.map(({ page }) => page)];
