import { defaultLang, langCodes, wholeLangCodes } from '../i18n/languages';
import { localPath } from '../i18n/paths';

/** Requests that a server of plain files answers; every other method is refused with 405. */
export const METHODS = ['GET', 'HEAD'] as const;

/** Where nobody should arrive: the same page as its folder. Only signs of our own addresses, so that nothing leads to another site. */
export const INDEX_ADDRESS = '^(/(?:[a-z0-9_-]+/)*)index\\.html$';

/** Where the pages stand that others may frame; the last is that of the language at the root. */
export const EMBED_FOLDERS: readonly string[] = [
	...wholeLangCodes().filter((code) => code !== defaultLang()),
	defaultLang()
].map((code) => localPath(code, '/embed/'));

/** A folder of the site with its own page for what is missing in it. */
export interface NotFoundPage {
	/** Start of the addresses, with a slash at both ends. */
	folder: string;
	page: string;
	/**
	 * It stands in a frame on a page of others: they still show what was withdrawn or renamed since. The folder itself without its slash is no page
	 * that may be framed, and none that is missing in it.
	 */
	isFramed: boolean;
}

/** For everything outside the folders that have a page of their own; hosts of plain files look for it there by themselves. */
const OUTSIDE: NotFoundPage = { folder: '/', page: '/404.html', isFramed: false };

/** Where the open data stands, which pages of others read. */
export const OPEN_DATA_FOLDER = '/open-data/';

/** The pages for what is missing: one a language, and one a language for frames. A folder stands before the one that it is in, the root last. */
export const NOT_FOUND_PAGES: readonly NotFoundPage[] = [
	...EMBED_FOLDERS.map((folder) => ({ folder, page: `${folder}404.html`, isFramed: true })),
	...langCodes()
		.filter((code) => code !== defaultLang())
		.map((code) => ({
			folder: `/${code}/`,
			page: `/${code}/404.html`,
			isFramed: false
		})),
	OUTSIDE
];

/** The page to show where nothing stands at an address. */
export function notFoundPage(pathname: string): NotFoundPage {
	return (
		NOT_FOUND_PAGES.find(({ folder, isFramed }) =>
			(isFramed ? pathname : `${pathname}/`).startsWith(folder)
		) ?? OUTSIDE
	);
}

/** Files of the build that are there for the server, not for visitors: what is missing, and settings for hosts that read them. */
export const NOT_SERVED: readonly string[] = [
	'/_headers',
	'/_redirects',
	...NOT_FOUND_PAGES.map(({ page }) => page)
];
