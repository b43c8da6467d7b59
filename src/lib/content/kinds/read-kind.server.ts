import { z } from 'zod';
import { readCollection } from '../read/read-records.server';
import type { ContentRecord, Reader, TranslatedRecord } from './kind';

/** Reads a folder with one Markdown file per record, and its translations beside it. */
export function folderReader<T extends ContentRecord, U extends TranslatedRecord>(
	folder: string,
	schemas: { record: z.ZodType<T>; translation: z.ZodType<U> }
): Reader<T, U> {
	return (root, languages, faults) => readCollection(root, folder, schemas, languages, faults);
}
