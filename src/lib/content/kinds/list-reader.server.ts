import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nearestHint, type Fault } from '../read/faults';
import { translationField, type Translation } from '../read/fields';
import {
	contentHash,
	nextCheckOf,
	readYamlFile,
	type Collection,
	type ContentFile,
	type Loaded,
	type LoadedTranslation
} from '../read/read-records.server';
import { readTextFile } from '../read/read-text.server';
import { fieldPath } from '../read/zod-faults';
import { inWords, type InWords } from './in-words';
import type { ContentRecord, Reader } from './kind';

type Path = readonly (string | number)[];

/** Words of some records of a list, in another language. */
export const listWords = (words: z.ZodRawShape) => z.array(z.strictObject({ id: z.string(), ...words }));

type ListWords = z.infer<ReturnType<typeof listWords>>;

/** A list that a file holds. */
interface ListIn<T, W> {
	/** Where it stands in the file; empty when the file itself is the list. */
	path: Path;
	records: readonly T[];
	/** The fields that hold words, the same in every language. */
	words: z.ZodRawShape;
	/** Where the file of another language holds its words. */
	inLang: { path: Path; of(words: W): ListWords };
}

/** A YAML file of lists, with the files beside it that translate them. */
interface ListFile<L, W> {
	file: string;
	/** Null when it is not valid. */
	read: L | null;
	hash: string;
	translations: readonly { file: string; lang: string; translation: Translation; words: W }[];
}

/**
 * Reads a YAML file, and the files beside it that translate it: `glossary.en.yaml` beside `glossary.yaml`.
 * @param words what such a file holds under `words`
 */
export function readListFile<L extends object, W>(
	root: string,
	file: string,
	schema: z.ZodType<L>,
	words: z.ZodType<W>,
	languages: readonly string[],
	faults: Fault[]
): ListFile<L, W> {
	const read = readYamlFile(root, file, schema, faults);
	const inLanguage = z.strictObject({ translation: translationField, words });
	const translations = languages.flatMap((lang) => {
		const inLang = file.replace(/\.yaml$/, `.${lang}.yaml`);
		if (!read || !existsSync(join(root, inLang))) return [];
		const data = readYamlFile(root, inLang, inLanguage, faults);
		return data ? [{ file: inLang, lang, ...data }] : [];
	});
	return { file, read, hash: read ? contentHash(readTextFile(root, file, []) ?? '') : '', translations };
}

/** The records of a list that a file translates; of one that it leaves out, the original is shown. */
function translated<T extends ContentRecord>(
	{ file, lang, translation }: { file: string; lang: string; translation: Translation },
	listPath: Path,
	list: ListWords,
	records: ReadonlyMap<string, Loaded<T>>,
	words: z.ZodRawShape,
	faults: Fault[]
): Map<string, LoadedTranslation<InWords<T>>> {
	const found = new Map<string, LoadedTranslation<InWords<T>>>();
	list.forEach(({ id, ...own }, at) => {
		const original = records.get(id);
		const path = [...listPath, at];
		if (!original || found.has(id)) {
			const expected = original ? 'an id used once in the file' : 'the id of an original';
			const hint = original ? undefined : nearestHint(id, [...records.keys()]);
			faults.push({ file, field: fieldPath([...path, 'id']), expected, got: id, hint });
			return;
		}
		const record = { ...own, translation };
		found.set(id, inWords(original, { file, path, id, record, body: '', hash: '', lang }, words, faults));
	});
	return found;
}

/** The records of a list of a file, with their words in other languages; an id that is used twice is a fault. */
export function collectionOf<L extends object, W, T extends ContentRecord>(
	{ file, read, hash, translations }: ListFile<L, W>,
	{ path, records: list, words, inLang }: ListIn<T, W>,
	faults: Fault[]
): Collection<T, InWords<T>> {
	const records = new Map<string, Loaded<T>>();
	list.forEach((record, at) => {
		const { id } = record;
		const here = [...path, at];
		if (records.has(id)) {
			const field = fieldPath([...here, 'id']);
			faults.push({ file, field, expected: 'an id used once in the file', got: id });
		}
		records.set(id, { file, path: here, id, record, body: '', hash });
	});
	const files: ContentFile[] = [
		...(read ? [{ file, data: read, body: '' }] : []),
		...translations.map(({ file: name, translation, words: own }) => ({
			file: name,
			data: { translation, words: own },
			body: ''
		}))
	];
	const nextCheck = read ? nextCheckOf(read) : undefined;
	return {
		files,
		broken: [],
		records,
		translations: new Map(
			translations.map((each) => [
				each.lang,
				translated(each, inLang.path, inLang.of(each.words), records, words, faults)
			])
		),
		dated: nextCheck === undefined ? [] : [{ file, nextCheck }]
	};
}

/**
 * Reads records that stand together in one YAML file, and their words in other languages beside it.
 * @param list the field that holds them; none when the file itself is the list
 * @param recordsOf the records of the file
 * @param words the fields that hold words, the same in every language
 */
export function listReader<L extends object, T extends ContentRecord>(
	file: string,
	schema: z.ZodType<L>,
	list: string | undefined,
	recordsOf: (read: L) => readonly T[],
	words: z.ZodRawShape
): Reader<T, InWords<T>> {
	return (root, languages, faults) => {
		const from = readListFile(root, file, schema, listWords(words), languages, faults);
		return collectionOf(
			from,
			{
				path: list === undefined ? [] : [list],
				records: from.read ? recordsOf(from.read) : [],
				words,
				inLang: { path: ['words'], of: (all) => all }
			},
			faults
		);
	};
}
