import { z } from 'zod';
import {
	nextCheckOf,
	readCollection,
	readYamlFile,
	type Collection,
	type Loaded
} from '../read/read-records.server';
import type { ContentRecord, Reader, TranslatedRecord } from './kind';

/** For records that are not translated: this schema refuses every translation file. */
const untranslated = z.custom<TranslatedRecord>(
	() => false,
	'no translation: these pages are in the language of the site only'
);

/** Reads a folder with one Markdown file per record, and its translations beside it. */
export function folderReader<T extends ContentRecord, U extends TranslatedRecord>(
	folder: string,
	schemas: { record: z.ZodType<T>; translation: z.ZodType<U> }
): Reader<T, U> {
	return (root, languages, faults) => readCollection(root, folder, schemas, languages, faults);
}

/** The same for records that are in the language of the site only. */
export function untranslatedReader<T extends ContentRecord>(
	folder: string,
	record: z.ZodType<T>
): Reader<T, TranslatedRecord> {
	return folderReader(folder, { record, translation: untranslated });
}

/**
 * Reads records that stand together in one YAML file.
 * @param list the field that holds them; none when the file itself is the list
 * @param recordsOf the records of the file
 */
export function listReader<L extends object, T extends ContentRecord>(
	file: string,
	schema: z.ZodType<L>,
	list: string | undefined,
	recordsOf: (read: L) => readonly T[]
): Reader<T, TranslatedRecord> {
	return (root, _languages, faults): Collection<T, TranslatedRecord> => {
		const records = new Map<string, Loaded<T>>();
		const read = readYamlFile(root, file, schema, faults);
		const nextCheck = read ? nextCheckOf(read) : undefined;
		(read ? recordsOf(read) : []).forEach((record, at) => {
			const path = list === undefined ? [at] : [list, at];
			const { id } = record;
			if (records.has(id))
				faults.push({
					file,
					field: `${list ?? ''}[${at}].id`,
					expected: 'an id used once in the file',
					got: id
				});
			records.set(id, { file, path, id, record, body: '', hash: '' });
		});
		const files = read ? [{ file, data: read, body: '' }] : [];
		return {
			files,
			broken: [],
			records,
			translations: new Map(),
			dated: nextCheck === undefined ? [] : [{ file, nextCheck }]
		};
	};
}
