/** What a field may hold: `null` when it is empty, a list when it has several values. */
export type Cell = string | number | null | readonly string[];

/** Kinds of fields in the data dictionary. */
export type FieldType = 'text' | 'number' | 'date' | 'list' | 'url';

export interface Field {
	name: string;
	type: FieldType;
	/** What it means, for people who use the data. */
	meaning: string;
}

/** A table of the open data; the same in CSV and JSON. */
export interface DataSet {
	/** Name of its files, e.g. `hulppunten`. */
	id: string;
	title: string;
	description: string;
	keywords: readonly string[];
	/** The time that its records are about: days, months or years. Left out where they are about now. */
	covers?: { start: string; end: string };
	fields: readonly Field[];
	rows: readonly (readonly Cell[])[];
}

/** A field, and how to get its value from a record. */
export type Column<T> = [
	name: string,
	type: FieldType,
	meaning: string,
	value: (record: T) => Cell | undefined
];

/** Makes a table of records; a missing value becomes `null`. */
export function dataSet<T>(
	about: Pick<DataSet, 'id' | 'title' | 'description' | 'keywords' | 'covers'>,
	records: readonly T[],
	columns: readonly Column<T>[]
): DataSet {
	return {
		...about,
		fields: columns.map(([name, type, meaning]) => ({ name, type, meaning })),
		rows: records.map((record) => columns.map(([, , , value]) => value(record) ?? null))
	};
}
