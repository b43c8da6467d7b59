import type { Cell, DataSet } from '../content/kinds/data-set';
import { csvLine } from '../text/csv-line';

/** Separates the values of a list inside one field. */
const LIST_MARK = ' | ';

/** A field as one text. */
export function cellText(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join(LIST_MARK);
}

/** A table as CSV (RFC 4180): a header, commas, lines that end in CR LF. */
export function toCsv({ fields, rows }: Pick<DataSet, 'fields' | 'rows'>): string {
	const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
	return lines.map((line) => `${csvLine(line, ',')}\r\n`).join('');
}
