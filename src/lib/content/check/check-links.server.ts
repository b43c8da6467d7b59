import { nearestHint, type Fault } from '../read/faults';
import { linksIn } from '../read/inline.server';
import type { ContentFile } from '../read/read-records.server';
import { fieldPath } from '../read/zod-faults';

/** Pages that are not made from a record, by the folder of their address. `*`: the build itself checks what is below it. */
const OWN_PAGES: readonly string[] = [
	'/',
	'/hulp/',
	'/hulp/kies/*',
	'/wegwijzer/',
	'/wegwijzer/*',
	'/regio/',
	'/zoeken/',
	'/onderwerpen/',
	'/omstanders/',
	'/omstanders/oefenen/',
	'/omstanders/kaart/',
	'/folders-en-posters/',
	'/folders-en-posters/*',
	'/professionals/',
	'/professionals/toolkits/',
	'/campagnes/',
	'/woordenlijst/',
	'/cijfers/',
	'/cijfers/*',
	'/programma/',
	'/programma/*',
	'/open-data/',
	'/open-data/*',
	'/controle/'
];

/** Kinds of records that have a page, and the prefix of their addresses; the longest prefix that fits counts. */
const FOLDERS = {
	'begrip:': 'term',
	'/hulp/': 'help',
	'/onderwerpen/': 'topic',
	'/professionals/toolkits/': 'toolkit',
	'/professionals/stappen/': 'guide',
	'/professionals/': 'sector',
	'/omstanders/oefenen/': 'situation',
	'/omstanders/poster/': 'poster',
	'/omstanders/': 'guide',
	'/campagnes/': 'campaign',
	'/regio/': 'municipality',
	'/': 'page'
} as const;
const BEGINNINGS = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).sort((a, b) => b.length - a.length);

/** Ids of all records that have a page, by kind. */
export type KnownPages = Readonly<Record<(typeof FOLDERS)[keyof typeof FOLDERS], readonly string[]>>;

function isOwnPage(address: string): boolean {
	return OWN_PAGES.some((page) =>
		page.endsWith('*') ? address.startsWith(page.slice(0, -1)) : address === page
	);
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
	known: KnownPages,
	languages: readonly string[],
	faults: Fault[]
): void {
	for (const { file, data, body } of files) {
		for (const { path, text } of [...textsIn(data, []), { path: ['text'], text: body }]) {
			if (!text.includes('](')) continue;
			for (const link of linksIn(text)) {
				const [first = '', ...rest] = link.split('#')[0]?.split('/').slice(1) ?? [];
				const address = languages.includes(first) ? `/${rest.join('/')}` : (link.split('#')[0] ?? '');
				const beginning = BEGINNINGS.find((each) => address.startsWith(each));
				if (!beginning || isOwnPage(address)) continue;
				const kind = FOLDERS[beginning];
				const [id = ''] = address.slice(beginning.length).split('/');
				const hasSlash = kind === 'term' || address === `${beginning}${id}/`;
				if (known[kind].includes(id) && hasSlash) continue;
				const field = fieldPath(path);
				if (!hasSlash)
					faults.push({ file, field, expected: `${beginning}${id}/, as the page is called`, got: link });
				else
					faults.push({
						file,
						field,
						expected: `the id of a ${kind} that is published`,
						got: id,
						hint: nearestHint(id, known[kind])
					});
			}
		}
	}
}
