import { fetchAgain } from '../faults/fetch-again';
import { parsePage } from '../page-html/parse-page';

function readRows(html: string): HTMLTableRowElement[] {
	const found = [...parsePage(html).querySelectorAll<HTMLTableRowElement>('tbody tr')];
	if (found.length === 0) throw new Error('no rows');
	return found;
}

/** The rows of the register, from its own pages. */
export async function fetchRows(pages: readonly string[]): Promise<HTMLTableRowElement[]> {
	return (await Promise.all(pages.map((url) => fetchAgain(url, readRows)))).flat();
}
