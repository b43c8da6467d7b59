import { hasPage } from './core-pages';
import { readings, readingWith, type Lang } from './languages';
import { localPath } from './paths';

/** A link to the same page in other words of the same language. */
export interface OtherReading {
	name: string;
	href: string;
}

/**
 * The other reading of a page: in easier words, or, from there, in the ordinary ones; null when it has none.
 * @param path address of the Dutch page
 */
export function otherReading(lang: Lang, path: string): OtherReading | null {
	const own = readingWith(lang);
	if (own) return hasPage(lang, path) ? { name: own.back, href: localPath(own.of, path) } : null;
	const easier = readings().find(({ code, of }) => of === lang && hasPage(code, path));
	return easier ? { name: easier.name, href: localPath(easier.code, path) } : null;
}
