import { fetchAgain } from '../faults/fetch-again';
import { parsePage } from '../page-html/parse-page';
import { measureIdIn } from './measure-id';
import type { AddressChoice } from './register-address';
import { foldText, registerFilter, type FilterRow } from './register-filter';
import type { TableOrder } from './register-form';
import { unpackWords, type RegisterWords } from './register-words';
import { compareKeys, sortText } from './sort-key';

/** A row and what the filter reads of it: read once, because every key asks all rows. */
type Row = FilterRow & { element: HTMLTableRowElement };

/** Gives the rows that fit a choice, in an order. */
export type RowsThatFit = (choice: AddressChoice, order: TableOrder) => HTMLTableRowElement[];

function readRows(html: string): HTMLTableRowElement[] {
	const found = [...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')];
	if (found.length === 0) throw new Error('no rows');
	return found;
}

const readWords = (json: string) => unpackWords(JSON.parse(json) as RegisterWords);

const idOf = (element: HTMLTableRowElement) => measureIdIn(element.querySelector('a')?.href ?? '');

function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return sortText(cell?.dataset.k ?? cell?.textContent ?? '');
}

/**
 * The rows of the register, from its own pages.
 * @param words address of the words that find them and do not stand in them
 */
export async function fetchRows(pages: readonly string[], words: string): Promise<RowsThatFit> {
	const [more, ...parts] = await Promise.all([
		fetchAgain(words, readWords),
		...pages.map((url) => fetchAgain(url, readRows))
	]);
	const rows = parts.flat().map((element): Row => ({
		element,
		facets: (element.dataset.f ?? '').split(' '),
		text: foldText(`${element.textContent} ${element.dataset.w ?? ''} ${more.get(idOf(element)) ?? ''}`)
	}));
	return ({ facets, words }, { column, direction }) => {
		const found = rows.filter(registerFilter(facets, words)).map(({ element }) => element);
		return column < 0
			? found
			: found.sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), __SITE_LANGUAGE__, direction));
	};
}
