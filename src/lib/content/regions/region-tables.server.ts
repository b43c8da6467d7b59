import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { readTextFile } from '../read/read-text.server';
import { unseenSign } from '../read/text-rules';

export const REGIONS_DIR = 'content/regions';

/** A row by the names of the columns. */
export type Row = Record<string, string>;

/** Rows of a CSV file in `content/regions/` with their line numbers; a file that cannot be read is a fault and gives none. */
export function readRegionCsv(root: string, name: string, faults: Fault[]): { row: Row; line: number }[] {
	const file = `${REGIONS_DIR}/${name}`;
	if (!existsSync(join(root, file))) {
		faults.push({ file, field: '', expected: 'this file to exist', got: undefined });
		return [];
	}
	try {
		const text = readTextFile(root, file, faults) ?? '';
		const unseen = unseenSign(text);
		if (unseen) faults.push({ file, field: '', ...unseen });
		const rows: Row[] = parse(text, { columns: true, trim: true });
		// Line 1 holds the names of the columns.
		return rows.map((row, index) => ({ row, line: index + 2 }));
	} catch (error) {
		faults.push({ file, field: '', expected: 'rows of a CSV file', got: String(error) });
		return [];
	}
}

const sourceKeysSchema = z.object({ sources: z.array(z.object({ key: z.string() })) });

/** Other names of what is in the tables of municipalities and places. */
export interface OtherNames {
	/** Former municipalities with the codes they are part of today; several when they were divided. */
	former: { name: string; successors: string[] }[];
	/** Names of places in the other of the two languages of Friesland, by the name in `places.csv`. */
	frisian: Map<string, string>;
	districts: { name: string; code: string }[];
}

/**
 * Reads the former municipalities, the names in Frisian and the districts. Codes that are no municipality of the table, and sources that are
 * not in `sources.yaml`, are faults.
 * @param codes the municipalities of the table
 */
export function readOtherNames(root: string, codes: ReadonlySet<string>, faults: Fault[]): OtherNames {
	const keys = new Set(
		readYamlFile(root, `${REGIONS_DIR}/sources.yaml`, sourceKeysSchema, faults)?.sources.map(({ key }) => key)
	);
	const check = (name: string, line: number, field: string, got: string, known: ReadonlySet<string>) => {
		if (known.has(got)) return;
		const expected = field === 'source' ? 'a key of sources.yaml' : 'a code of municipalities.csv';
		faults.push({
			file: `${REGIONS_DIR}/${name}`,
			field: `line ${line}, ${field}`,
			expected,
			got,
			hint: nearestHint(got, [...known])
		});
	};
	const formerFile = 'former-municipalities.csv';
	const former = readRegionCsv(root, formerFile, faults).map(({ row, line }) => {
		const successors = (row.successors ?? '').split('|');
		for (const code of successors) check(formerFile, line, 'successors', code, codes);
		check(formerFile, line, 'source', row.source ?? '', keys);
		return { name: row.name ?? '', successors };
	});
	const districtFile = 'districts.csv';
	const districts = readRegionCsv(root, districtFile, faults).map(({ row, line }) => {
		check(districtFile, line, 'gm_code', row.gm_code ?? '', codes);
		check(districtFile, line, 'source', row.source ?? '', keys);
		return { name: row.district ?? '', code: row.gm_code ?? '' };
	});
	const frisian = readRegionCsv(root, 'frisian-names.csv', faults).map(
		({ row }) => [row.place ?? '', row.other_name ?? ''] as const
	);
	return { former, frisian: new Map(frisian), districts };
}
