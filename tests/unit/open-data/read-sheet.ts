import { strFromU8, unzipSync } from 'fflate';

/** What stands in a spreadsheet, read from its XML: the text of each cell by row, and whether a cell is text or a number. */
export interface Sheet {
	cells: string[][];
	types: ('text' | 'number')[][];
	/** Cells of the second sheet. */
	second: string[][];
}

const plain = (xml: string) =>
	xml
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');

const matches = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)];

/** The number of a column: `A` is 0, `AA` is 26. */
const columnOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads a file of ours: shared strings, numbers and empty cells are all that it may hold. */
export function readSheet(file: Uint8Array): Sheet {
	const parts = unzipSync(file);
	const partOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const strings = matches(partOf('xl/sharedStrings.xml'), /<si>([\s\S]*?)<\/si>/g).map(([, si = '']) =>
		plain(si.replace(/<[^>]+>/g, ''))
	);
	const rowsOf = (name: string) => {
		const rows = matches(partOf(name), /<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g).map(([, row = '']) =>
			matches(row, /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g).map(
				([, column = '', attributes = '', inner = '']) => {
					if (inner.includes('<f')) throw new Error(`a formula in ${name}`);
					const value = plain(inner.replace(/<[^>]+>/g, ''));
					const isText = attributes.includes('t="s"');
					return {
						at: columnOf(column),
						type: isText ? ('text' as const) : ('number' as const),
						text: isText ? (strings[Number(value)] ?? '') : value
					};
				}
			)
		);
		const width = (rows[0]?.at(-1)?.at ?? -1) + 1;
		return {
			cells: rows.map((row) =>
				Array.from({ length: width }, (_, at) => row.find((cell) => cell.at === at)?.text ?? '')
			),
			types: rows.map((row) => row.filter(({ text }) => text !== '').map(({ type }) => type))
		};
	};
	return { ...rowsOf('xl/worksheets/sheet1.xml'), second: rowsOf('xl/worksheets/sheet2.xml').cells };
}
