import type { PageKind, Route } from './page-kinds';

/** A page of the build. */
export interface BuiltPage {
	file: string;
	/** As visitors ask for it: `/hulp/`. */
	address: string;
	bytes: number;
}

/** Pages that are in a language of their own, each by other hands: every one of them is looked at. */
const EACH: readonly Route[] = ['/talen/[code]'];

/**
 * The pages to look at: the largest of each kind and language, which has the most in it.
 * @returns also routes without a page, and pages without a route
 */
export function chosenPages(
	pages: readonly BuiltPage[],
	routes: readonly Route[],
	kindOf: (address: string) => PageKind | null
): { chosen: BuiltPage[]; missing: Route[]; unknown: BuiltPage[] } {
	const chosen = new Map<string, BuiltPage>();
	const seen = new Set<Route>();
	const unknown: BuiltPage[] = [];
	for (const page of pages) {
		const kind = kindOf(page.address);
		if (!kind) {
			unknown.push(page);
			continue;
		}
		seen.add(kind.route);
		const key = EACH.includes(kind.route) ? page.address : `${kind.route} ${kind.lang ?? ''}`;
		const known = chosen.get(key);
		if (!known || page.bytes > known.bytes) chosen.set(key, page);
	}
	return { chosen: [...chosen.values()], missing: routes.filter((route) => !seen.has(route)), unknown };
}
