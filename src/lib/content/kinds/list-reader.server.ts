import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nearestHint, type Fault } from '../read/faults';
import { translationField } from '../read/fields';
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
import { inWords, type InWords } from './in-words';
import type { ContentRecord } from './kind';

/** Words of some records of a list, in another language: `glossary.en.yaml` beside `glossary.yaml`. */
const listWords = (words: z.ZodRawShape) =>
	z.strictObject({
		translation: translationField,
		words: z.array(z.strictObject({ id: z.string(), ...words }))
	});

/** The records of a list that a file translates; of one that it leaves out, the original is shown. */
function translated<T extends ContentRecord>(
	{ file, data }: { file: string; data: z.infer<ReturnType<typeof listWords>> },
	lang: string,
	records: ReadonlyMap<string, Loaded<T>>,
	words: z.ZodRawShape,
	faults: Fault[]
): Map<string, LoadedTranslation<InWords<T>>> {
	const found = new Map<string, LoadedTranslation<InWords<T>>>();
	data.words.forEach(({ id, ...own }, at) => {
		const original = records.get(id);
		const path = ['words', at];
		if (!original || found.has(id)) {
			const expected = original ? 'an id used once in the file' : 'the id of an original';
			const hint = original ? undefined : nearestHint(id, [...records.keys()]);
			faults.push({ file, field: `words[${at}].id`, expected, got: id, hint });
			return;
		}
		const record = { ...own, translation: data.translation };
		found.set(id, inWords(original, { file, path, id, record, body: '', hash: '', lang }, words, faults));
	});
	return found;
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
) {
	return (root: string, languages: readonly string[], faults: Fault[]): Collection<T, InWords<T>> => {
		const records = new Map<string, Loaded<T>>();
		const read = readYamlFile(root, file, schema, faults);
		const nextCheck = read ? nextCheckOf(read) : undefined;
		const hash = read ? contentHash(readTextFile(root, file, []) ?? '') : '';
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
			records.set(id, { file, path, id, record, body: '', hash });
		});
		const files: ContentFile[] = read ? [{ file, data: read, body: '' }] : [];
		const translations: Collection<T, InWords<T>>['translations'] = new Map();
		for (const lang of languages) {
			const inLang = file.replace(/\.yaml$/, `.${lang}.yaml`);
			if (!read || !existsSync(join(root, inLang))) continue;
			const data = readYamlFile(root, inLang, listWords(words), faults);
			if (!data) continue;
			files.push({ file: inLang, data, body: '' });
			translations.set(lang, translated({ file: inLang, data }, lang, records, words, faults));
		}
		return {
			files,
			broken: [],
			records,
			translations,
			dated: nextCheck === undefined ? [] : [{ file, nextCheck }]
		};
	};
}
