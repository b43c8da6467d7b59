import { z } from 'zod';
import type { Fault } from '../read/faults';
import { readCollection, type Collection } from '../read/read-records.server';
import type { ContentRecord, Reader, TranslatedRecord } from './kind';

interface Schemas<T, U> {
	record: z.ZodType<T>;
	translation: z.ZodType<U>;
}

/** Reads a folder with one Markdown file per record, and its translations beside it. */
export function folderReader<T extends ContentRecord, U extends TranslatedRecord>(
	folder: string,
	schemas: Schemas<T, U>
): Reader<T, U> {
	return (root, languages, faults) => readCollection(root, folder, schemas, languages, faults);
}

/**
 * Reads a folder, and a second one in which a copy of the site has records of its own. An id that both have is a fault of the second: what
 * the first has is what texts and links mean.
 */
export function twoFolderReader<T extends ContentRecord, U extends TranslatedRecord>(
	[first, second]: readonly [string, string],
	schemas: Schemas<T, U>
): Reader<T, U> {
	const readFirst = folderReader(first, schemas);
	const readSecond = folderReader(second, schemas);
	return (root, languages, faults) =>
		joined(readFirst(root, languages, faults), readSecond(root, languages, faults), first, faults);
}

function joined<T, U>(
	ours: Collection<T, U>,
	others: Collection<T, U>,
	folder: string,
	faults: Fault[]
): Collection<T, U> {
	for (const { id, file } of others.records.values()) {
		if (!ours.records.has(id) && !ours.broken.includes(id)) continue;
		faults.push({ file, field: 'id', expected: `an id that ${folder}/ does not have`, got: id });
	}
	const languages = new Set([...ours.translations.keys(), ...others.translations.keys()]);
	return {
		files: [...ours.files, ...others.files],
		broken: [...ours.broken, ...others.broken],
		records: new Map([...others.records, ...ours.records]),
		translations: new Map(
			[...languages].map((lang) => [
				lang,
				new Map([...(others.translations.get(lang) ?? []), ...(ours.translations.get(lang) ?? [])])
			])
		),
		dated: [...ours.dated, ...others.dated]
	};
}
