import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readingOrder } from '../../i18n/languages';
import { checkSameMarks } from '../instructions/instructions.server';
import type { Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import type { WegwijzerData } from './model';
import type { Reading } from '../../site/site-file';
import { inEasyWords } from './easy-words';
import { checkData, checkTexts, type WegwijzerTargets } from './wegwijzer-check';
import {
	blocksSchema,
	contactsSchema,
	outsideSchema,
	questionsSchema,
	textsSchema,
	type ContactFact,
	type WegwijzerTexts
} from './wegwijzer-schema';

/** `content/wegwijzer/`, validated. */
export interface Wegwijzer {
	data: WegwijzerData;
	/** Words by language; a language without words of its own has those of the one that is read instead. */
	texts: Map<string, WegwijzerTexts>;
	/** Languages that have words of their own. */
	translated: ReadonlySet<string>;
	contacts: readonly ContactFact[];
	/** Help points that no answer needs to lead to, with the reason. */
	outside: readonly { help: string; reason: string }[];
}

const DIR = 'content/wegwijzer';

function yamlFilesIn(root: string, folder: string): string[] {
	const path = join(root, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => `${folder}/${name}`);
}

/** Joins the records of several files; a key that is in two files is a fault. */
function joined<T>(
	parts: readonly { file: string; record: Readonly<Record<string, T>> }[],
	field: string,
	faults: Fault[]
): Record<string, T> {
	const all: Record<string, T> = {};
	for (const { file, record } of parts) {
		for (const [key, value] of Object.entries(record)) {
			if (all[key] !== undefined)
				faults.push({ file, field: `${field}.${key}`, expected: 'an id that is in one file only', got: key });
			all[key] = value;
		}
	}
	return all;
}

function readTexts(root: string, lang: string, faults: Fault[]): { texts: WegwijzerTexts; folder: string } {
	const folder = `${DIR}/texts/${lang}`;
	const files = yamlFilesIn(root, folder).flatMap((file) => {
		const record = readYamlFile(root, file, textsSchema, faults);
		return record ? [{ file, record }] : [];
	});
	const part = <K extends keyof WegwijzerTexts>(key: K) =>
		files.map(({ file, record }) => ({ file, record: record[key] }));
	return {
		folder,
		texts: {
			questions: joined(part('questions'), 'questions', faults),
			blocks: joined(part('blocks'), 'blocks', faults),
			roads: joined(part('roads'), 'roads', faults),
			contacts: joined(part('contacts'), 'contacts', faults)
		}
	};
}

/** Its blocks, each with where it stands. */
function locatedBlocks(root: string, faults: Fault[]) {
	return yamlFilesIn(root, `${DIR}/blocks`).flatMap((file) =>
		(readYamlFile(root, file, blocksSchema, faults) ?? []).map((block, at) => ({ file, at, block }))
	);
}

/** Reads questions and blocks alone, without words and without looking whether what they lead to is there. */
export function readWegwijzerData(root: string, faults: Fault[]): WegwijzerData {
	return {
		questions: readYamlFile(root, `${DIR}/questions.yaml`, questionsSchema, faults) ?? [],
		blocks: locatedBlocks(root, faults).map(({ block }) => block)
	};
}

/** Reads and checks `content/wegwijzer/`: form, references and words. What can be reached is checked by `wegwijzer/review/space-check.ts`. */
export function readWegwijzer(
	root: string,
	languages: readonly string[],
	readings: readonly Reading[],
	targets: WegwijzerTargets,
	faults: Fault[]
): Wegwijzer {
	const before = faults.length;
	const questions = readYamlFile(root, `${DIR}/questions.yaml`, questionsSchema, faults) ?? [];
	const located = locatedBlocks(root, faults);
	const contacts = readYamlFile(root, `${DIR}/contacts.yaml`, contactsSchema, faults) ?? [];
	const outside = readYamlFile(root, `${DIR}/outside.yaml`, outsideSchema, faults) ?? [];
	const data = { questions, blocks: located.map(({ block }) => block) };
	const texts = new Map<string, WegwijzerTexts>();
	// Words are compared with the data: with a fault of form in the data every word would seem left over.
	const isWhole = faults.length === before;
	checkData({ questions, located, contacts, outside }, targets, root, faults);
	const translated = new Set(
		languages.filter((lang, at) => at === 0 || existsSync(join(root, DIR, 'texts', lang)))
	);
	const checkMarks = (words: WegwijzerTexts, folder: string) => {
		const first = texts.get(languages[0] ?? '');
		for (const [id, own] of Object.entries(words.blocks)) {
			const original = first?.blocks[id];
			if (original !== undefined)
				checkSameMarks(original, { file: folder, record: own }, `blocks.${id}`, faults);
		}
	};
	for (const lang of translated) {
		const { texts: words, folder } = readTexts(root, lang, faults);
		if (isWhole) checkTexts(folder, words, data, contacts, faults);
		checkMarks(words, folder);
		texts.set(lang, words);
	}
	for (const lang of languages) {
		const instead =
			readingOrder(lang).flatMap((code) => texts.get(code) ?? [])[0] ?? texts.get(languages[0] ?? '');
		if (instead) texts.set(lang, instead);
	}
	for (const { code, of } of readings) {
		const original = texts.get(of);
		if (!original) continue;
		const { texts: words, folder } = readTexts(root, code, faults);
		checkMarks(words, folder);
		const easy = inEasyWords(original, words);
		if (isWhole) checkTexts(folder, easy, data, contacts, faults);
		texts.set(code, easy);
		translated.add(code);
	}
	return { data, texts, translated, contacts, outside };
}
