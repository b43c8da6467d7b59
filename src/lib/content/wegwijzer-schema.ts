import { z } from 'zod';
import { SLOTS, UNKNOWN, type WegwijzerData } from '../wegwijzer/model';
import { nearestHint, type Fault } from './faults';
import { idField } from './fields';
import { readYamlFile } from './read-records.server';

const questionsSchema = z
	.array(
		z.strictObject({
			id: idField,
			code: z.string().regex(/^[a-z]$/, 'one small letter'),
			unknownCountsAs: idField.optional(),
			options: z
				.array(
					z.strictObject({ id: idField, code: z.string().regex(/^[1-9]\d?$/, 'a number from 1 to 99') })
				)
				.min(2)
		})
	)
	.min(1);

const blocksSchema = z.array(
	z.strictObject({
		id: idField,
		slot: z.enum(SLOTS),
		priority: z.int(),
		when: z.record(idField, z.array(idField).min(1)),
		help: idField.optional()
	})
);

const textsSchema = z.strictObject({
	questions: z.record(
		z.string(),
		z.strictObject({
			title: z.string().min(1),
			hint: z.string().optional(),
			options: z.record(z.string(), z.string().min(1))
		})
	),
	blocks: z.record(z.string(), z.string().min(1))
});

export type WegwijzerTexts = z.infer<typeof textsSchema>;

const DIR = 'content/wegwijzer';

function checkData(data: WegwijzerData, helpIds: readonly string[], faults: Fault[]): void {
	const codes = new Map<string, string>();
	const questionIds = data.questions.map((question) => question.id);
	data.questions.forEach((question, at) => {
		const field = `[${at}]`;
		const file = `${DIR}/questions.yaml`;
		const owner = codes.get(question.code);
		if (owner) faults.push({ file, field: `${field}.code`, expected: `a letter not used by ${owner}`, got: question.code });
		codes.set(question.code, question.id);
		const ids = question.options.map((option) => option.id);
		const optionCodes = question.options.map((option) => option.code);
		if (new Set(optionCodes).size !== optionCodes.length)
			faults.push({ file, field: `${field}.options`, expected: 'codes used once', got: optionCodes });
		if (question.unknownCountsAs && !ids.includes(question.unknownCountsAs))
			faults.push({
				file,
				field: `${field}.unknownCountsAs`,
				expected: `one of ${ids.join(', ')}`,
				got: question.unknownCountsAs,
				hint: nearestHint(question.unknownCountsAs, ids)
			});
	});
	const blockIds = new Set<string>();
	data.blocks.forEach((block, at) => {
		const file = `${DIR}/blocks.yaml`;
		const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
			faults.push({ file, field: `[${at}].${field}`, expected, got, hint });
		if (blockIds.has(block.id)) wrong('id', 'an id used once', block.id);
		blockIds.add(block.id);
		if (block.slot !== 'note' && !block.help) wrong('help', 'the id of a help point', undefined);
		if (block.help && !helpIds.includes(block.help))
			wrong('help', 'the id of a help point that is published', block.help, nearestHint(block.help, helpIds));
		for (const [id, options] of Object.entries(block.when)) {
			const question = data.questions.find((each) => each.id === id);
			if (!question) {
				wrong(`when.${id}`, 'the id of a question', id, nearestHint(id, questionIds));
				continue;
			}
			const known = [...question.options.map((option) => option.id), UNKNOWN];
			for (const option of options) {
				if (!known.includes(option))
					wrong(`when.${id}`, `options of ${id}`, option, nearestHint(option, known));
			}
		}
	});
}

function checkTexts(lang: string, texts: WegwijzerTexts, data: WegwijzerData, faults: Fault[]): void {
	const file = `${DIR}/texts.${lang}.yaml`;
	for (const question of data.questions) {
		const words = texts.questions[question.id];
		if (!words) faults.push({ file, field: `questions.${question.id}`, expected: 'words for this question', got: undefined });
		for (const option of question.options) {
			if (words && !words.options[option.id])
				faults.push({ file, field: `questions.${question.id}.options.${option.id}`, expected: 'words for this option', got: undefined });
		}
	}
	const ids = data.blocks.map((block) => block.id);
	for (const id of ids) {
		if (!texts.blocks[id])
			faults.push({ file, field: `blocks.${id}`, expected: 'words for this block', got: undefined });
	}
	for (const id of Object.keys(texts.blocks)) {
		if (!ids.includes(id))
			faults.push({ file, field: `blocks.${id}`, expected: 'the id of a block', got: id, hint: nearestHint(id, ids) });
	}
}

/** Reads and checks `content/wegwijzer/`. */
export function readWegwijzer(
	root: string,
	languages: readonly string[],
	helpIds: readonly string[],
	faults: Fault[]
): { data: WegwijzerData; texts: Map<string, WegwijzerTexts> } {
	const data: WegwijzerData = {
		questions: readYamlFile(root, `${DIR}/questions.yaml`, questionsSchema, faults) ?? [],
		blocks: readYamlFile(root, `${DIR}/blocks.yaml`, blocksSchema, faults) ?? []
	};
	checkData(data, helpIds, faults);
	const texts = new Map<string, WegwijzerTexts>();
	for (const lang of languages) {
		const words = readYamlFile(root, `${DIR}/texts.${lang}.yaml`, textsSchema, faults);
		if (!words) continue;
		checkTexts(lang, words, data, faults);
		texts.set(lang, words);
	}
	return { data, texts };
}
