import { hasPage } from './core-pages';
import { isReading, readings, type Lang } from './languages';
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
	const found = readings().find(
		({ code, of }) => (isReading(lang) ? code === lang : of === lang) && hasPage(code, path)
	);
	if (!found) return null;
	const { code, of, name, back } = found;
	return isReading(lang) ? { name: back, href: localPath(of, path) } : { name, href: localPath(code, path) };
}
