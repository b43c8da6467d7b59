import { z } from 'zod';
import { translationField } from '../read/fields';
import { inWords, type InWords } from './in-words';
import type { ContentRecord, Reader } from './kind';
import { folderReader } from './read-kind.server';

/**
 * Reads a folder of records, and translations that carry words only: facts stay in the original, in one place.
 * @param words the fields that hold words, the same in every language
 */
export function wordedReader<T extends ContentRecord>(
	folder: string,
	record: z.ZodType<T>,
	words: z.ZodRawShape
): Reader<T, InWords<T>> {
	const read = folderReader(folder, {
		record,
		translation: z.strictObject({ translation: translationField, ...words })
	});
	return (root, languages, faults) => {
		const { translations, ...collection } = read(root, languages, faults);
		return {
			...collection,
			translations: new Map(
				[...translations].map(([lang, byId]) => [
					lang,
					new Map(
						[...byId.values()].flatMap((each) => {
							const original = collection.records.get(each.id);
							return original ? [[each.id, inWords(original, each, words, faults)]] : [];
						})
					)
				])
			)
		};
	};
}
