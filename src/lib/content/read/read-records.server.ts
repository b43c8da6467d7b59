import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ErrorCode } from 'yaml';
import type { z } from 'zod';
import { bodyFaults, textFaults } from './check-texts.server';
import { COLON_HELP, type Fault } from './faults';
import { idField } from './fields';
import { readTextFile } from './read-text.server';
import { zodFaults } from './zod-faults';

/** A content file split in two: the facts above, the Markdown below. */
export interface RawFile {
	/** Path from the project's root, with forward slashes. */
	file: string;
	/** The record's id according to the file name. */
	id: string;
	/** Language of a translation; undefined for the original. */
	lang: string | undefined;
	data: unknown;
	body: string;
	/** First 12 hex digits of the SHA-256 of the whole file: a translation names the version it was made from by this. */
	hash: string;
}

/** A record that passed its schema. */
export interface Loaded<T> {
	file: string;
	/** Where in the file it stands; empty when the whole file is the record. */
	path: readonly (string | number)[];
	id: string;
	record: T;
	body: string;
	hash: string;
}

export interface LoadedTranslation<T> extends Loaded<T> {
	lang: string;
}

/** A file as it was read, whether or not it fits its schema: its texts are checked either way. */
export type ContentFile = Pick<RawFile, 'file' | 'data' | 'body'>;

/** A file with the day by which somebody has to look at its facts again. */
export interface Dated {
	file: string;
	nextCheck: string;
}

/** All records of one kind: originals by id, translations by language and id. */
export interface Collection<T, U> {
	files: readonly ContentFile[];
	/** Ids of files that have a fault of their own, so that references to them are not reported as well. */
	broken: readonly string[];
	records: Map<string, Loaded<T>>;
	translations: Map<string, Map<string, LoadedTranslation<U>>>;
	dated: readonly Dated[];
}

/** SHA-256 of a file's text, 12 hex digits. */
export function contentHash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Texts that parsed without faults, remembered: the development server and the tests read the same files many times. */
const parsed = new Map<string, unknown>();

/** What to do about mistakes of syntax that people who write sentences make. */
const YAML_HELP: Partial<Record<ErrorCode, string>> = {
	BLOCK_AS_IMPLICIT_KEY: COLON_HELP,
	BAD_SCALAR_START: 'a value that begins with a sign such as @ or % stands between quotation marks',
	TAB_AS_INDENT: 'lines begin with spaces, not with a tab'
};

/**
 * Parses YAML and reports syntax faults with their line.
 * @returns undefined when the text is not YAML
 */
export function parseYaml(text: string, file: string, faults: Fault[]): unknown {
	if (parsed.has(text)) return parsed.get(text);
	const document = parseDocument(text);
	const fail = (field: string, got: unknown, hint?: string) =>
		faults.push({ file, field, expected: 'valid YAML', got, hint });
	for (const { linePos, message, code } of document.errors) {
		const line = linePos?.[0].line;
		fail(
			line === undefined ? '' : `line ${line} of the front matter`,
			message.split('\n')[0],
			YAML_HELP[code]
		);
	}
	if (document.errors.length > 0) return undefined;
	try {
		const data: unknown = document.toJS();
		parsed.set(text, data);
		return data;
	} catch (error) {
		// A few lines of aliases of aliases could fill the memory; the parser counts them and gives up.
		fail('', error instanceof Error ? error.message : error);
		return undefined;
	}
}

function readRaw(root: string, folder: string, name: string, faults: Fault[]): RawFile | null {
	const file = `${folder}/${name}`;
	const text = readTextFile(root, file, faults);
	if (text === null) return null;
	const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
	if (!parts) {
		faults.push({ file, field: '', expected: 'front matter between two lines ---', got: text.slice(0, 20) });
		return null;
	}
	const [, front = '', body = ''] = parts;
	const [id = '', lang] = name.replace(/\.md$/, '').split('.');
	const before = faults.length;
	const data = parseYaml(front, file, faults);
	if (faults.length === before) faults.push(...textFaults(file, data, body, true));
	return data === undefined ? null : { file, id, lang, data, body, hash: contentHash(text) };
}

function validate<T>(schema: z.ZodType<T>, raw: RawFile, faults: Fault[]): Loaded<T> | null {
	const result = schema.safeParse(raw.data);
	if (!result.success) {
		const known =
			'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : [];
		faults.push(...zodFaults(raw.file, raw.data, result.error.issues, known));
		return null;
	}
	faults.push(...bodyFaults(raw.file, raw.body));
	return { file: raw.file, path: [], id: raw.id, record: result.data, body: raw.body, hash: raw.hash };
}

/** What is wrong with the id of a record, or with the name of its file: both are the address, so they are told first. */
function idFault({ file, id, data }: RawFile): Fault | undefined {
	if (!idField.safeParse(id).success)
		return { file, field: 'file name', expected: 'small letters, digits and single hyphens', got: id };
	const own: unknown = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
	return own === id ? undefined : { file, field: 'id', expected: `${id}, as the file is called`, got: own };
}

/** The day by which a record, or a file of records, has to be looked at again; undefined when it holds no facts that grow old. */
export function nextCheckOf(value: object): string | undefined {
	return 'next_check' in value && typeof value.next_check === 'string' ? value.next_check : undefined;
}

/**
 * Reads and validates one folder of Markdown records and their translations (`<id>.md`, `<id>.en.md`).
 * @param root the project's root
 * @param folder path from the root, e.g. `content/help`
 * @param languages languages a translation may be in
 * @param faults all faults are added here; broken records are left out of the result
 */
export function readCollection<T extends { id: string }, U>(
	root: string,
	folder: string,
	schemas: { record: z.ZodType<T>; translation: z.ZodType<U> },
	languages: readonly string[],
	faults: Fault[]
): Collection<T, U> {
	const path = join(root, folder);
	const names = (existsSync(path) ? readdirSync(path).sort() : []).filter((name) => {
		if (name.endsWith('.md')) return true;
		faults.push({ file: `${folder}/${name}`, field: '', expected: 'a file that ends in .md', got: name });
		return false;
	});
	const raws = names.flatMap((name) => readRaw(root, folder, name, faults) ?? []);
	const broken: string[] = names
		.filter((name) => /^[^.]+\.md$/.test(name) && !raws.some(({ file }) => file === `${folder}/${name}`))
		.map((name) => name.replace(/\.md$/, ''));
	const dated: Dated[] = [];
	const collection: Collection<T, U> = {
		files: raws,
		broken,
		records: new Map(),
		translations: new Map(),
		dated
	};
	for (const raw of raws.filter((each) => each.lang === undefined)) {
		const wrongId = idFault(raw);
		if (wrongId) faults.push(wrongId);
		const others: Fault[] = [];
		const loaded = validate(schemas.record, raw, others);
		faults.push(...others.filter(({ field }) => !wrongId || field !== 'id'));
		if (!loaded || wrongId) {
			broken.push(raw.id);
			continue;
		}
		collection.records.set(raw.id, loaded);
		const nextCheck = nextCheckOf(loaded.record);
		if (nextCheck !== undefined) dated.push({ file: raw.file, nextCheck });
	}
	for (const raw of raws) {
		if (raw.lang === undefined) continue;
		if (!languages.includes(raw.lang)) {
			faults.push({
				file: raw.file,
				field: 'file name',
				expected: `a language of the site (${languages.join(', ')})`,
				got: raw.lang
			});
			continue;
		}
		const loaded = validate(schemas.translation, raw, faults);
		if (!loaded) continue;
		if (!names.includes(`${raw.id}.md`)) {
			faults.push({ file: raw.file, field: 'file name', expected: 'the id of an original', got: raw.id });
		}
		const byId = collection.translations.get(raw.lang) ?? new Map();
		byId.set(raw.id, { ...loaded, lang: raw.lang });
		collection.translations.set(raw.lang, byId);
	}
	return collection;
}

/** Words and queries for search are what people type, and tables of regions and themes hold no sentences. */
const isProse = (file: string) => !/^(content\/(search|regions|themes)|seeds|tests\/fixtures)\//.test(file);

/**
 * Reads one YAML file and validates it; faults are added, and null is returned when it is not valid.
 * @param knownFields names of fields, to suggest the nearest for a misspelt one
 */
export function readYamlFile<T>(
	root: string,
	file: string,
	schema: z.ZodType<T>,
	faults: Fault[],
	knownFields: readonly string[] = []
): T | null {
	if (!existsSync(join(root, file))) {
		faults.push({ file, field: '', expected: 'this file to exist', got: undefined });
		return null;
	}
	const text = readTextFile(root, file, faults);
	const before = faults.length;
	const data = text === null ? undefined : parseYaml(text, file, faults);
	if (text === null || faults.length > before) return null;
	faults.push(...textFaults(file, data, '', isProse(file)));
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	faults.push(...zodFaults(file, data, result.error.issues, knownFields));
	return null;
}
