import type { Cell, DataSet } from '../content/kinds/data-set';

/** Separates the values of a list inside one field. */
const LIST_MARK = ' | ';

function cellText(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join(LIST_MARK);
}

/** A field as RFC 4180 writes it: in quotes when it holds a comma, a quote or a line break. */
function field(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180): a header, commas, lines that end in CR LF. */
export function toCsv({ fields, rows }: Pick<DataSet, 'fields' | 'rows'>): string {
	const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
	return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
