import { nearestHint, type Fault } from '../read/faults';
import { linksIn } from '../read/inline.server';
import type { ContentFile } from '../read/read-records.server';
import { fieldPath } from '../read/zod-faults';
import type { KnownPages } from './known-pages';

/** Pages that are neither made from a record nor list records. `*`: the build itself checks what is below it. */
const OWN_PAGES: readonly string[] = [
	'/hulp/kies/*',
	'/wegwijzer/',
	'/wegwijzer/*',
	'/zoeken/',
	'/omstanders/',
	'/omstanders/kaart/',
	'/folders-en-posters/',
	'/folders-en-posters/*',
	'/cijfers/',
	'/cijfers/*',
	'/programma/',
	'/programma/*',
	'/open-data/',
	'/open-data/*',
	'/controle/'
];

/** How links to records may begin, with what follows; the longest beginning that fits an address counts. */
function beginningsOf(known: Iterable<KnownPages>): { beginning: string; pages: KnownPages }[] {
	return [...known]
		.flatMap((pages) => pages.links.map((beginning) => ({ beginning, pages })))
		.sort((a, b) => b.beginning.length - a.beginning.length);
}

function* textsIn(
	value: unknown,
	path: (string | number)[]
): Generator<{ path: (string | number)[]; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	if (typeof value !== 'object' || value === null) return;
	for (const [key, each] of Object.entries(value))
		yield* textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

/**
 * Adds a fault for every link in a text to a page of this site, or a word of the glossary, that does not exist.
 * @param languages codes that may come first in an address, as in `/en/hulp/`
 */
export function checkLinks(
	files: readonly ContentFile[],
	known: ReadonlyMap<string, KnownPages>,
	languages: readonly string[],
	faults: Fault[]
): void {
	const beginnings = beginningsOf(known.values());
	const own = [...OWN_PAGES, ...[...known.values()].flatMap(({ overview }) => overview ?? [])];
	const isOwnPage = (address: string) =>
		own.some((page) => (page.endsWith('*') ? address.startsWith(page.slice(0, -1)) : address === page));
	const problemOf = (link: string): Pick<Fault, 'expected' | 'got' | 'hint'> | null => {
		const [path = ''] = link.split('#');
		const [first = '', ...rest] = path.split('/').slice(1);
		const address = languages.includes(first) ? `/${rest.join('/')}` : path;
		const found = beginnings.find(({ beginning }) => address.startsWith(beginning));
		if (!found || isOwnPage(address)) return null;
		const { beginning, pages } = found;
		const [id = ''] = address.slice(beginning.length).split('/');
		// A word of the glossary is no page of its own, and is named without slashes.
		const page = beginning.endsWith('/') ? `${beginning}${id}/` : `${beginning}${id}`;
		if (address !== page) return { expected: `${page}, as the page is called`, got: link };
		if (pages.ids.includes(id)) return null;
		return { expected: `the id of ${pages.called}`, got: id, hint: nearestHint(id, pages.ids) };
	};
	for (const { file, data, body } of files) {
		for (const { path, text } of [...textsIn(data, []), { path: ['text'], text: body }]) {
			if (!text.includes('](')) continue;
			for (const link of linksIn(text)) {
				const problem = problemOf(link);
				if (problem) faults.push({ file, field: fieldPath(path), ...problem });
			}
		}
	}
}
