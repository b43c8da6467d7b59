import { csvLine } from '../text/csv-line';
import { measureIdIn } from './measure-id';

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text of the page on one line, without the white space of its HTML. */
const wordsOf = (element: Element | null | undefined) =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A row of the table as fields: title, kind of record with its number, the other columns, the address of its page, and its id as the open data has
 * it. The number keeps the word before it, because a spreadsheet could take `000-001` alone for a date; the id is for programs.
 */
function fieldsOf(row: HTMLTableRowElement): string[] {
	const [first, ...cells] = row.cells;
	const link = first?.querySelector('a');
	const href = link?.href ?? '';
	return [
		wordsOf(link),
		wordsOf(first?.querySelector('small')),
		...cells.map(wordsOf),
		href,
		measureIdIn(href)
	];
}

/**
 * Rows of the register as a file for a spreadsheet in the Netherlands: semicolons, because a comma is the sign for decimals there.
 * @param header names of the columns, as many as a row has fields
 * @param credit where the rows are from, at the end of each
 */
export function selectionCsv(
	header: readonly string[],
	rows: readonly HTMLTableRowElement[],
	credit: readonly string[]
): string {
	const lines = [header, ...rows.map((row) => [...fieldsOf(row), ...credit])];
	return BYTE_ORDER_MARK + lines.map((line) => `${csvLine(line, ';')}\r\n`).join('');
}

function save(href: string, name: string): void {
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	// Some older browsers follow no link that is not in the page.
	document.body.append(link);
	link.click();
	link.remove();
}

/** Lets the browser save a text as a CSV file. */
export function saveCsv(text: string, name: string): void {
	const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	save(href, name);
	// Not at once: a browser may still have to read it.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
