import type { RegisterEntry } from './entries';
import { canPair, facetChoices, narrow, REGISTER_FACETS, type RegisterFacet } from './facets';
import { REGISTER_ORDERS, type RegisterOrder } from './register-order';

/** The number of rows that still fits in a page of 14 kB. */
export const PART_SIZE = 64;

/** What a page of the register shows. */
export interface RegisterChoice {
	facets: RegisterFacet[];
	order: RegisterOrder;
	/** Counted from 1. */
	part: number;
}

/** The path of a choice below `/programma/register/`, ending in a slash unless it is empty: `lijn-1/stand-loopt/deel-2/`. */
export function choicePath({ facets, order, part }: RegisterChoice): string {
	const segments = [
		...facets.map(({ slug }) => slug),
		...(order === 'stuk' ? [] : [`op-${order}`]),
		...(part === 1 ? [] : [`deel-${part}`])
	];
	return segments.map((segment) => `${segment}/`).join('');
}

/** The number of parts in which a table of so many rows is shown. */
export const partsOf = (rows: number) => Math.max(1, Math.ceil(rows / PART_SIZE));

/** The choice behind a path; null when there is no such page. */
export function choiceOf(path: string): RegisterChoice | null {
	const facets: RegisterFacet[] = [];
	let order: RegisterOrder = 'stuk';
	let part = 1;
	for (const segment of path.split('/').filter((each) => each !== '')) {
		const facet = REGISTER_FACETS.find(({ slug }) => slug === segment);
		const ordered = REGISTER_ORDERS.find((each) => `op-${each}` === segment);
		const number = /^deel-(\d+)$/.exec(segment)?.[1];
		if (facet) facets.push(facet);
		else if (ordered) order = ordered;
		else if (number) part = Number(number);
		else return null;
	}
	const [one, two, ...more] = facets;
	if (more.length > 0 || (one && two && !canPair(one, two))) return null;
	const choice = { facets, order, part };
	// One address per page: other spellings of the same choice do not exist.
	return choicePath(choice).replace(/\/$/, '') === path.replace(/\/$/, '') ? choice : null;
}

/** Every page of the register: all records in every order, and each choice of facets in the order of the papers. */
export function registerChoices(entries: readonly RegisterEntry[]): RegisterChoice[] {
	const inParts = (facets: RegisterFacet[], order: RegisterOrder): RegisterChoice[] =>
		Array.from({ length: partsOf(narrow(entries, facets).length) }, (_, at) => ({
			facets,
			order,
			part: at + 1
		}));
	return [
		...REGISTER_ORDERS.flatMap((order) => inParts([], order)),
		...facetChoices(entries).flatMap((facets) => inParts(facets, 'stuk'))
	];
}
