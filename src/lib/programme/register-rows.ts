import { fetchAgain } from '../faults/fetch-again';
import { parsePage } from '../page-html/parse-page';
import { foldText, type FilterRow } from './register-filter';

/** A row and what the filter reads of it: read once, because every key asks all rows. */
export type Row = FilterRow & { element: HTMLTableRowElement };

function readRows(html: string): Row[] {
	const found = [...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')];
	if (found.length === 0) throw new Error('no rows');
	return found.map((element) => ({
		element,
		facets: (element.dataset.f ?? '').split(' '),
		text: foldText(`${element.textContent} ${element.dataset.w ?? ''}`)
	}));
}

/** The rows of the register, from its own pages. */
export async function fetchRows(pages: readonly string[]): Promise<Row[]> {
	return (await Promise.all(pages.map((url) => fetchAgain(url, readRows)))).flat();
}
