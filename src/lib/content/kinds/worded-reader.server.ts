import { z } from 'zod';
import { translationField } from '../read/fields';
import type { LoadedTranslation } from '../read/read-records.server';
import { fieldPath } from '../read/zod-faults';
import { differences, isHeldAlways } from './same-shape';
import type { ContentRecord, Reader, TranslatedRecord } from './kind';
import { folderReader } from './read-kind.server';

/** A record in another language: its facts are those of the original, its words those of the translation. */
export type InWords<T> = T & TranslatedRecord;

/** The fields of a schema that is an object, also of one that may be left out. */
function fieldsOf(schema: unknown): z.ZodRawShape | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap());
	return schema instanceof z.ZodObject ? schema.shape : undefined;
}

const isFields = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The words of a record, without its facts. */
function wordsOf(record: object, shape: z.ZodRawShape): object {
	const all = new Map<string, unknown>(Object.entries(record));
	const words = Object.entries(shape).flatMap(([key, schema]): [string, unknown][] => {
		const own = all.get(key);
		const inner = fieldsOf(schema);
		return own === undefined ? [] : [[key, inner && isFields(own) ? wordsOf(own, inner) : own]];
	});
	return Object.fromEntries(words);
}

/**
 * What a record says, with other words. Of a field that has words nothing of the original is left, so that no page mixes two languages; what
 * the original does not say (any more) is not said.
 */
function withWords(record: object, words: object, shape: z.ZodRawShape): object {
	const original = new Map<string, unknown>(Object.entries(record));
	const translated = new Map<string, unknown>(Object.entries(words));
	const fields = Object.entries(shape).map(([key, schema]): [string, unknown] => {
		const inner = fieldsOf(schema);
		const [own, other] = [original.get(key), translated.get(key)];
		if (own === undefined) return [key, undefined];
		return [key, inner && isFields(own) && isFields(other) ? withWords(own, other, inner) : other];
	});
	return { ...record, ...Object.fromEntries(fields) };
}

/**
 * Reads a folder of records, and translations that carry words only: facts stay in the original, in one place. A translation that says of
 * itself that it is of the present original is held to its shape: as many sentences, with the same sources and marks.
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
		const inWords = (each: LoadedTranslation<TranslatedRecord>): LoadedTranslation<InWords<T>>[] => {
			const original = collection.records.get(each.id);
			if (!original) return [];
			// The words have passed the same fields as those of the original, so what is made of both is of its type.
			const merged = {
				...withWords(original.record, each.record, words),
				translation: each.record.translation
			};
			const isCurrent = each.record.translation.of === original.hash;
			for (const { path, ...problem } of differences(wordsOf(original.record, words), each.record)) {
				if (isCurrent || isHeldAlways(path))
					faults.push({ file: each.file, field: fieldPath(path), ...problem });
			}
			return [{ ...each, record: merged as InWords<T> }];
		};
		return {
			...collection,
			translations: new Map(
				[...translations].map(([lang, byId]) => [
					lang,
					new Map([...byId.values()].flatMap(inWords).map((each) => [each.id, each]))
				])
			)
		};
	};
}
