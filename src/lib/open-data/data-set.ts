/** What a field may hold: empty is `null`, several values are a list. */
export type Cell = string | number | null | readonly string[];

/** Kinds of fields in the data dictionary. */
export type FieldType = 'text' | 'number' | 'date' | 'list' | 'url';

export interface Field {
	name: string;
	type: FieldType;
	/** What it means, for who uses the data. */
	meaning: string;
}

/** A table of the open data; the same in CSV and JSON. */
export interface DataSet {
	/** Name of its files, e.g. `hulppunten`. */
	id: string;
	title: string;
	description: string;
	keywords: readonly string[];
	fields: readonly Field[];
	rows: readonly (readonly Cell[])[];
}

/** A field with the way to get its value from a record. */
export type Column<T> = [
	name: string,
	type: FieldType,
	meaning: string,
	value: (record: T) => Cell | undefined
];

/** A table of records; what is not there becomes `null`. */
export function dataSet<T>(
	about: Pick<DataSet, 'id' | 'title' | 'description' | 'keywords'>,
	records: readonly T[],
	columns: readonly Column<T>[]
): DataSet {
	return {
		...about,
		fields: columns.map(([name, type, meaning]) => ({ name, type, meaning })),
		rows: records.map((record) => columns.map(([, , , value]) => value(record) ?? null))
	};
}
