import { fetchAgain } from '../faults/fetch-again';
import { parsePage } from '../page-html/parse-page';
import type { AddressChoice } from './register-address';
import { foldText, registerFilter, type FilterRow } from './register-filter';
import type { TableOrder } from './register-form';
import { compareKeys, sortText } from './sort-key';

/** A row and what the filter reads of it: read once, because every key asks all rows. */
type Row = FilterRow & { element: HTMLTableRowElement };

/** Gives the rows that fit a choice, in an order. */
export type RowsThatFit = (choice: AddressChoice, order: TableOrder) => HTMLTableRowElement[];

function readRows(html: string): Row[] {
	const found = [...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')];
	if (found.length === 0) throw new Error('no rows');
	return found.map((element) => ({
		element,
		facets: (element.dataset.f ?? '').split(' '),
		text: foldText(`${element.textContent} ${element.dataset.w ?? ''}`)
	}));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return sortText(cell?.dataset.k ?? cell?.textContent ?? '');
}

/** The rows of the register, from its own pages. */
export async function fetchRows(pages: readonly string[]): Promise<RowsThatFit> {
	const rows = (await Promise.all(pages.map((url) => fetchAgain(url, readRows)))).flat();
	return ({ facets, words }, { column, direction }) => {
		const found = rows.filter(registerFilter(facets, words)).map(({ element }) => element);
		return column < 0
			? found
			: found.sort((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), __SITE_LANGUAGE__, direction));
	};
}
