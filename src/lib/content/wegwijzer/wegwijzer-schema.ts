import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SLOTS, type WegwijzerData } from './model';
import type { Fault } from '../read/faults';
import { idField } from '../read/fields';
import { doesField } from '../instructions/instructions';
import { checkSameMarks } from '../instructions/instructions.server';
import { readYamlFile } from '../read/read-records.server';
import { checkData, checkTexts, type WegwijzerTargets } from './wegwijzer-check';

const sentence = z.string().min(1);

const questionsSchema = z
	.array(
		z.strictObject({
			id: idField,
			code: z.string().regex(/^[a-z]$/, 'one small letter'),
			unknownCountsAs: idField.optional(),
			options: z
				.array(z.strictObject({ id: idField, code: z.string().regex(/^[1-9]\d?$/, 'a number from 1 to 99') }))
				.min(2)
		})
	)
	.min(1);

/** Question id to options; all questions named must hold. A list of conditions: one of them must hold. */
const conditionField = z.record(idField, z.array(idField).min(1));

const blocksSchema = z.array(
	z.strictObject({
		id: idField,
		slot: z.enum(SLOTS),
		/** Whole number; of two blocks the higher wins or stands higher. */
		priority: z.int(),
		when: z
			.union([conditionField, z.array(conditionField).min(1)])
			.transform((when) => (Array.isArray(when) ? when : [when])),
		help: idField.optional(),
		topic: idField.optional(),
		guide: idField.optional(),
		toolkit: idField.optional(),
		sector: idField.optional(),
		roads: z.array(z.strictObject({ id: idField, help: idField })).min(2).max(3).optional()
	})
);

/** What visitors want to know of a contact before they call. */
export const CONTACT_QUESTIONS = ['decide', 'stop', 'police', 'duty', 'cost'] as const;

const contactsSchema = z.array(
	z.strictObject({
		help: idField,
		about: z.enum(CONTACT_QUESTIONS),
		/** File of the content in which the fact stands with its source. */
		from: z.string().regex(/^content\/.+\.md$/, 'a file as content/help/x.md')
	})
);

const outsideSchema = z.array(z.strictObject({ help: idField, reason: sentence }));

/** A sentence, with the mark of what it tells the reader to do where it does. */
const pointField = z.union([sentence, z.strictObject({ say: sentence, does: doesField })], {
	error: 'a sentence, or {say: sentence, does: instruction}'
});

/** Words of a block: a sentence or two, or those with a mark or a short list. */
const blockWords = z.union(
	[
		sentence,
		z.strictObject({
			text: sentence,
			does: doesField.optional(),
			points: z.array(pointField).min(1).max(7).optional()
		})
	],
	{ error: 'a sentence, or {text: sentence, does: instruction, points: [sentences, or {say, does}]}' }
);

const textsSchema = z.strictObject({
	questions: z
		.record(
			z.string(),
			z.strictObject({ title: sentence, hint: sentence.optional(), options: z.record(z.string(), sentence) })
		)
		.default({}),
	blocks: z.record(z.string(), blockWords).default({}),
	/** By block, then by road. */
	roads: z
		.record(
			z.string(),
			z.record(
				z.string(),
				z.strictObject({
					title: sentence,
					text: sentence,
					keeps: sentence,
					until: sentence.optional(),
					does: doesField.optional()
				})
			)
		)
		.default({}),
	/** By help point, then by what visitors want to know of it. */
	contacts: z.record(z.string(), z.partialRecord(z.enum(CONTACT_QUESTIONS), sentence)).default({})
});

export type BlockWords = z.infer<typeof blockWords>;
export type WegwijzerTexts = z.infer<typeof textsSchema>;
export type ContactFact = z.infer<typeof contactsSchema>[number];
export type ContactQuestion = (typeof CONTACT_QUESTIONS)[number];

/** `content/wegwijzer/`, validated. */
export interface Wegwijzer {
	data: WegwijzerData;
	texts: Map<string, WegwijzerTexts>;
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

/** Reads and checks `content/wegwijzer/`: form, references and words. What can be reached is checked by `wegwijzer/space-check.ts`. */
export function readWegwijzer(
	root: string,
	languages: readonly string[],
	targets: WegwijzerTargets,
	faults: Fault[]
): Wegwijzer {
	const before = faults.length;
	const questions = readYamlFile(root, `${DIR}/questions.yaml`, questionsSchema, faults) ?? [];
	const located = yamlFilesIn(root, `${DIR}/blocks`).flatMap((file) =>
		(readYamlFile(root, file, blocksSchema, faults) ?? []).map((block, at) => ({ file, at, block }))
	);
	const contacts = readYamlFile(root, `${DIR}/contacts.yaml`, contactsSchema, faults) ?? [];
	const outside = readYamlFile(root, `${DIR}/outside.yaml`, outsideSchema, faults) ?? [];
	const data = { questions, blocks: located.map(({ block }) => block) };
	const texts = new Map<string, WegwijzerTexts>();
	// Words are compared with the data: with a fault of form in the data every word would seem left over.
	const isWhole = faults.length === before;
	checkData({ questions, located, contacts, outside }, targets, root, faults);
	for (const lang of languages) {
		const { texts: words, folder } = readTexts(root, lang, faults);
		if (isWhole) checkTexts(folder, words, data, contacts, faults);
		const first = texts.get(languages[0] ?? '');
		for (const [id, own] of Object.entries(words.blocks)) {
			const original = first?.blocks[id];
			if (original !== undefined) checkSameMarks(original, { file: folder, record: own }, `blocks.${id}`, faults);
		}
		texts.set(lang, words);
	}
	return { data, texts, contacts, outside };
}
