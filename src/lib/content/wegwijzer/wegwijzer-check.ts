import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_SLOTS, TARGETS, targetOf, UNKNOWN, WORD_SLOTS } from './model';
import type { Block, Question, TargetKind, WegwijzerData } from './model';
import { AGE_VARIANTS } from './variants';
import { nearestHint, type Fault } from '../read/faults';
import type { ContactFact, WegwijzerTexts } from './wegwijzer-schema';

/** Ids of published records: what a step may lead to. */
export type WegwijzerTargets = Readonly<Record<TargetKind, readonly string[]>>;

const DIR = 'content/wegwijzer';

/** A block, with the file and field it comes from. */
interface Located {
	file: string;
	at: number;
	block: Block;
}

interface Parts {
	questions: readonly Question[];
	located: readonly Located[];
	contacts: readonly ContactFact[];
	outside: readonly { help: string }[];
}

function checkQuestions(questions: readonly Question[], faults: Fault[]): void {
	const file = `${DIR}/questions.yaml`;
	const codes = new Map<string, string>();
	questions.forEach((question, at) => {
		const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
			faults.push({ file, field: `[${at}].${field}`, expected, got, hint });
		const owner = codes.get(question.code);
		if (owner) wrong('code', `a letter not used by ${owner}`, question.code);
		codes.set(question.code, question.id);
		const ids = question.options.map((option) => option.id);
		const optionCodes = question.options.map((option) => option.code);
		if (new Set(optionCodes).size !== optionCodes.length) wrong('options', 'codes used once', optionCodes);
		const { unknownCountsAs } = question;
		if (unknownCountsAs && !ids.includes(unknownCountsAs))
			wrong(
				'unknownCountsAs',
				`one of ${ids.join(', ')}`,
				unknownCountsAs,
				nearestHint(unknownCountsAs, ids)
			);
	});
}

function checkCondition({ file, at, block }: Located, questions: readonly Question[], faults: Fault[]): void {
	const questionIds = questions.map((question) => question.id);
	const named = [
		...block.when.flatMap((condition) => Object.entries(condition).map((each) => ['when', ...each] as const)),
		...Object.entries(block.unless ?? {}).map((each) => ['unless', ...each] as const)
	];
	for (const [part, id, options] of named) {
		const field = `[${at}].${part}.${id}`;
		const question = questions.find((each) => each.id === id);
		if (!question) {
			faults.push({
				file,
				field,
				expected: 'the id of a question',
				got: id,
				hint: nearestHint(id, questionIds)
			});
			continue;
		}
		const known = [...question.options.map((option) => option.id), UNKNOWN];
		for (const option of options) {
			if (!known.includes(option)) {
				const hint = nearestHint(option, known);
				faults.push({ file, field, expected: `options of ${id}`, got: option, hint });
			} else if (option === UNKNOWN && question.unknownCountsAs) {
				const expected = `a condition that can hold: "I don't know" counts as ${question.unknownCountsAs} here`;
				faults.push({ file, field, expected, got: option });
			}
		}
	}
}

function checkTarget({ file, at, block }: Located, targets: WegwijzerTargets, faults: Fault[]): void {
	const wrong = (field: string, expected: string, got: unknown, hint?: string) =>
		faults.push({ file, field: `[${at}].${field}`, expected, got, hint });
	const named = TARGETS.filter((kind) => block[kind] !== undefined);
	if (named.length > 1) wrong(named[1] ?? '', `one of ${TARGETS.join(', ')} and no second`, named);
	const isWords = WORD_SLOTS.includes(block.slot);
	if (isWords && named[0]) wrong(named[0], `nothing: the slot ${block.slot} has words only`, block[named[0]]);
	if (!isWords && named.length === 0) wrong('help', `one of ${TARGETS.join(', ')}`, undefined);
	if ((block.slot === 'first' || block.slot === 'fallback') && named[0] && named[0] !== 'help')
		wrong(named[0], `help: somebody to call in the slot ${block.slot}`, block[named[0]]);
	if ((block.slot === 'roads') !== (block.roads !== undefined))
		wrong(
			'roads',
			block.slot === 'roads' ? 'two or three roads' : 'no roads outside the slot roads',
			block.roads
		);
	if (block.unless && SINGLE_SLOTS.includes(block.slot))
		wrong(
			'unless',
			`nothing: of the slot ${block.slot} one block is shown, and the next is not there any more`,
			block.unless
		);
	const target = targetOf(block);
	const asked = [
		...(target ? [{ field: target.kind, ...target }] : []),
		...(block.roads ?? []).map(({ help }, road) => ({
			field: `roads[${road}].help`,
			kind: 'help' as const,
			id: help
		}))
	];
	for (const { field, kind, id } of asked) {
		const known = targets[kind];
		if (!known.includes(id))
			wrong(field, `the id of a ${kind} that is published`, id, nearestHint(id, known));
	}
}

/** Checks form and references of questions, blocks, facts of contacts and the list of help points outside the wegwijzer. */
export function checkData(parts: Parts, targets: WegwijzerTargets, root: string, faults: Fault[]): void {
	checkQuestions(parts.questions, faults);
	const ids = new Set<string>();
	for (const each of parts.located) {
		const { file, at, block } = each;
		if (ids.has(block.id))
			faults.push({ file, field: `[${at}].id`, expected: 'an id used once', got: block.id });
		ids.add(block.id);
		checkTarget(each, targets, faults);
		checkCondition(each, parts.questions, faults);
	}
	const checkHelp = (file: string, at: number, help: string) => {
		if (targets.help.includes(help)) return;
		const hint = nearestHint(help, targets.help);
		faults.push({
			file,
			field: `[${at}].help`,
			expected: 'the id of a help point that is published',
			got: help,
			hint
		});
	};
	parts.outside.forEach(({ help }, at) => checkHelp(`${DIR}/outside.yaml`, at, help));
	parts.contacts.forEach(({ help, from }, at) => {
		const file = `${DIR}/contacts.yaml`;
		checkHelp(file, at, help);
		if (!existsSync(join(root, from)))
			faults.push({ file, field: `[${at}].from`, expected: 'a file of the content that exists', got: from });
	});
}

/** Compares the words with the data: none missing, none left over. */
export function checkTexts(
	file: string,
	texts: WegwijzerTexts,
	data: WegwijzerData,
	contacts: readonly ContactFact[],
	faults: Fault[]
): void {
	const missing = (field: string, what: string) =>
		faults.push({ file, field, expected: `words for this ${what}`, got: undefined });
	const roles = data.questions.find(({ id }) => id === 'role')?.options.map(({ id }) => id) ?? [];
	const variants = [...AGE_VARIANTS, ...roles];
	const checkKeys = (field: string, keys: readonly string[], known: readonly string[], what: string) => {
		for (const key of keys) {
			const [id = '', variant] = key.split('@');
			if (!known.includes(id))
				faults.push({
					file,
					field: `${field}.${key}`,
					expected: `the id of a ${what}`,
					got: id,
					hint: nearestHint(id, known)
				});
			else if (variant !== undefined && !variants.includes(variant))
				faults.push({
					file,
					field: `${field}.${key}`,
					expected: `@ and one of ${variants.join(', ')}`,
					got: variant,
					hint: nearestHint(variant, variants)
				});
		}
	};
	for (const question of data.questions) {
		const worded = Object.keys(texts.questions).filter((key) => key.split('@')[0] === question.id);
		if (!worded.includes(question.id)) missing(`questions.${question.id}`, 'question');
		for (const key of worded) {
			for (const option of question.options) {
				if (!texts.questions[key]?.options[option.id])
					missing(`questions.${key}.options.${option.id}`, 'option');
			}
		}
	}
	for (const block of data.blocks) {
		if (!block.roads && !texts.blocks[block.id]) missing(`blocks.${block.id}`, 'block');
		for (const road of block.roads ?? []) {
			if (!texts.roads[block.id]?.[road.id]) missing(`roads.${block.id}.${road.id}`, 'road');
		}
	}
	for (const { help, about } of contacts) {
		if (!texts.contacts[help]?.[about]) missing(`contacts.${help}.${about}`, 'fact');
	}
	for (const [help, facts] of Object.entries(texts.contacts)) {
		for (const about of Object.keys(facts)) {
			if (!contacts.some((each) => each.help === help && each.about === about))
				faults.push({
					file,
					field: `contacts.${help}.${about}`,
					expected: 'a fact that contacts.yaml names with its source',
					got: about
				});
		}
	}
	const blockIds = data.blocks.map((block) => block.id);
	checkKeys(
		'questions',
		Object.keys(texts.questions),
		data.questions.map(({ id }) => id),
		'question'
	);
	checkKeys('blocks', Object.keys(texts.blocks), blockIds, 'block');
	checkKeys(
		'roads',
		Object.keys(texts.roads),
		data.blocks.filter((block) => block.roads).map(({ id }) => id),
		'block with roads'
	);
}
