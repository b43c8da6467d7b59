import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, DataSet } from '../content/kinds/data-set';
import { cellText } from './csv';

/** Widths of columns, in characters. */
const WIDTHS = { text: 30, number: 12, date: 14, list: 30, url: 36 } as const;

/** The oldest moment that a zip file can hold. With the moment of the build in it, the same data would be another file each time. */
const NO_TIME = new Date(1980, 0, 1);

/** A field as a cell: a number as one, and anything else as text, also after somebody has edited it. */
function sheetCell(cell: Cell): SheetCell {
	if (cell === null || typeof cell === 'number') return cell;
	const value = cellText(cell);
	return value === '' ? null : { value, type: String, format: '@' };
}

const heading = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold' });

/**
 * A table as a spreadsheet for people (Office Open XML). In CSV a spreadsheet guesses: `24/7` becomes a day in July, `09:00` a time, and a telephone
 * number loses its first 0. Here each cell says that it is text. A second sheet tells what the fields mean and where the data is from.
 * @param about lines on where the data is from: a name and a text each
 */
export async function toSpreadsheet(
	{ id, fields, rows }: Pick<DataSet, 'id' | 'fields' | 'rows'>,
	about: readonly (readonly [name: string, text: string])[]
): Promise<Uint8Array<ArrayBuffer>> {
	const file = writeExcelFile([
		{
			// Longer names make Excel refuse the file.
			sheet: id.slice(0, 31),
			data: [fields.map(({ name }) => heading(name)), ...rows.map((row) => row.map(sheetCell))],
			columns: fields.map(({ type }) => ({ width: WIDTHS[type] })),
			stickyRowsCount: 1
		},
		{
			sheet: 'Uitleg',
			data: [
				...about.map(([name, text]) => [heading(name), sheetCell(text)]),
				[],
				[heading('Veld'), heading('Betekenis')],
				...fields.map(({ name, meaning }) => [sheetCell(name), sheetCell(meaning)])
			],
			columns: [{ width: WIDTHS.text }, { width: 100 }]
		}
	]);
	const parts = unzipSync(new Uint8Array(await file.toBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: NO_TIME, level: 9 }));
}
