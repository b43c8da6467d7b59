/** A route of SvelteKit with a page, as `/[[lang=lang]]/hulp/[id]`. */
export type Route = string;

const OPTIONAL_LANGUAGE = '/[[lang=lang]]';

/** A part of a route as a part of an expression: `[id]`, `[[state]]`, `[...facets]`, or its own name. */
function partPattern(part: string): string {
	if (part.startsWith('[...')) return '(?:/[^/]+)*';
	if (part.startsWith('[[')) return '(?:/[^/]+)?';
	return part.startsWith('[') ? '/[^/]+' : `/${part}`;
}

function routePattern(route: Route, languages: readonly string[]): RegExp {
	const isTranslated = route.startsWith(OPTIONAL_LANGUAGE);
	const parts = (isTranslated ? route.slice(OPTIONAL_LANGUAGE.length) : route).split('/').slice(1);
	const language = isTranslated ? `(?:/(${languages.join('|')}))?` : '';
	return new RegExp(`^${language}${parts.map(partPattern).join('')}/$`);
}

/** How many parts of a route are words of its own: of two that fit an address, the one with more holds. */
const ownParts = (route: Route) => route.split('/').filter((part) => !part.startsWith('[')).length;

/** The route of an address, and the language in it (undefined: that at the root); null when no route fits. */
export interface PageKind {
	route: Route;
	lang: string | undefined;
}

/**
 * Tells of which kind a page is.
 * @param routes every route with a page
 * @param languages those that have a part of the address of their own
 */
export function pageKinds(
	routes: readonly Route[],
	languages: readonly string[]
): (address: string) => PageKind | null {
	const patterns = [...routes]
		.sort((a, b) => ownParts(b) - ownParts(a))
		.map((route) => ({ route, pattern: routePattern(route, languages) }));
	return (address) => {
		for (const { route, pattern } of patterns) {
			const found = pattern.exec(address);
			if (found) return { route, lang: found[1] };
		}
		return null;
	};
}
