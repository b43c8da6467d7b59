import { z } from 'zod';
import type { Fault } from '../read/faults';
import type { Loaded, LoadedTranslation } from '../read/read-records.server';
import { fieldPath } from '../read/zod-faults';
import type { ContentRecord, TranslatedRecord } from './kind';
import { differences, isHeldAlways, type Difference } from './same-shape';

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
export function withWords<T extends object>(record: T, words: object, shape: z.ZodRawShape): T {
	const original = new Map<string, unknown>(Object.entries(record));
	const translated = new Map<string, unknown>(Object.entries(words));
	const fields = Object.entries(shape).map(([key, schema]): [string, unknown] => {
		const inner = fieldsOf(schema);
		const [own, other] = [original.get(key), translated.get(key)];
		if (own === undefined) return [key, undefined];
		return [key, inner && isFields(own) && isFields(other) ? withWords(own, other, inner) : other];
	});
	// The words have passed the same fields as those of the original, so what is made of both is of its type.
	return { ...record, ...Object.fromEntries(fields) };
}

/**
 * Adds where words differ in shape from their original: in how many sentences, in sources and marks. Before a translation says of itself that
 * it is of the present original, only what misleads is told.
 */
export function checkShape(
	{ hash }: Loaded<unknown>,
	{ file, path: at, record }: LoadedTranslation<TranslatedRecord>,
	found: readonly Difference[],
	faults: Fault[]
): void {
	const isCurrent = record.translation.of === hash;
	for (const { path, ...problem } of found) {
		if (isCurrent || isHeldAlways(path))
			faults.push({ file, field: fieldPath([...at, ...path]), ...problem });
	}
}

/**
 * A record in the words of its translation. A translation that says of itself that it is of the present original is held to its shape: as
 * many sentences, with the same sources and marks; what differs is added to the faults.
 * @param words the fields that hold words, the same in every language
 */
export function inWords<T extends ContentRecord>(
	original: Loaded<T>,
	translated: LoadedTranslation<TranslatedRecord>,
	words: z.ZodRawShape,
	faults: Fault[]
): LoadedTranslation<InWords<T>> {
	const { translation, ...own } = translated.record;
	checkShape(original, translated, differences(wordsOf(original.record, words), own), faults);
	const merged = { ...withWords(original.record, own, words), translation };
	return { ...translated, record: merged };
}
