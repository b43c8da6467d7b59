import { z } from 'zod';
import { readCollection } from '../read/read-records.server';
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
