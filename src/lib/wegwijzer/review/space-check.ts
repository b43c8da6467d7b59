import type { Fault } from '../../content/read/faults';
import type { Engine } from '../engine/engine';
import type { State } from '../engine/enumerate';
import {
	SINGLE_SLOTS,
	UNKNOWN,
	type Answers,
	type Block,
	type Question,
	type WegwijzerData
} from '../../content/wegwijzer/model';

/** What the check needs to know about a help point. */
export interface Reachable {
	id: string;
	/** A number that may be shown and is answered day and night. */
	isAlwaysOpen: boolean;
}

export interface Space {
	data: WegwijzerData;
	engine: Engine;
	states: ReadonlyMap<string, State>;
	help: readonly Reachable[];
	/** Ids of help points that no answer needs to lead to. */
	outside: readonly string[];
}

const DIR = 'content/wegwijzer';
const shown = (answers: Answers) =>
	Object.entries(answers)
		.map(([id, option]) => `${id}=${option}`)
		.join(',');

function adviceStates(states: ReadonlyMap<string, State>): { answers: Answers; blocks: readonly Block[] }[] {
	return [...states.values()].flatMap(({ answers, outcome }) =>
		outcome.kind === 'advice' ? [{ answers, blocks: outcome.blocks }] : []
	);
}

/** Pairs of options between which the choice never matters: in every state that asks the question, both lead to the same. */
function twins(engine: Engine, question: Question, states: ReadonlyMap<string, State>): [string, string][] {
	const answers = engine.answersTo(question);
	const asking = [...states.values()].filter(
		({ outcome }) => outcome.kind === 'ask' && outcome.question.id === question.id
	);
	const found: [string, string][] = [];
	answers.forEach((first, at) => {
		for (const second of answers.slice(at + 1)) {
			const isSame = asking.every((state) =>
				engine.isSame({ ...state.answers, [question.id]: first }, { ...state.answers, [question.id]: second })
			);
			if (isSame) found.push(first === UNKNOWN ? [second, first] : [first, second]);
		}
	});
	return found;
}

/**
 * Walks through every state and reports, as the content check does, what an editor could not see in one file: a block that never shows, an
 * option that changes nothing, a help point that no path reaches, an advice without one first contact or without somebody at all hours.
 */
export function checkSpace({ data, engine, states, help, outside }: Space): Fault[] {
	const faults: Fault[] = [];
	const blocksFile = `${DIR}/blocks`;
	const advice = adviceStates(states);
	const seen = new Set(advice.flatMap(({ blocks }) => blocks));
	for (const block of data.blocks) {
		if (seen.has(block)) continue;
		const expected = 'a block that some visitor sees';
		const hint =
			'its conditions never hold together, or a block with a higher priority always stands before it';
		faults.push({ file: blocksFile, field: block.id, expected, got: block.when, hint });
	}
	for (const question of data.questions) {
		for (const [option, other] of twins(engine, question, states)) {
			const field = `${question.id}.options.${option}`;
			const hint = `it leads to the same as "${other}", wherever it is asked`;
			faults.push({
				file: `${DIR}/questions.yaml`,
				field,
				expected: 'an option that changes the advice',
				got: option,
				hint
			});
		}
	}
	const reached = new Set(
		[...seen].flatMap((block) => [block.help, ...(block.roads ?? []).map((road) => road.help)])
	);
	for (const { id } of help) {
		if (!reached.has(id) && !outside.includes(id)) {
			const expected = 'a path that leads to this help point';
			const hint = 'add a block, or name it in outside.yaml with a reason';
			faults.push({ file: blocksFile, field: '', expected, got: id, hint });
		} else if (reached.has(id) && outside.includes(id)) {
			faults.push({
				file: `${DIR}/outside.yaml`,
				field: '',
				expected: 'a help point that no path reaches',
				got: id
			});
		}
	}
	const always = new Set(help.filter((each) => each.isAlwaysOpen).map((each) => each.id));
	for (const { answers, blocks } of advice) {
		const field = shown(answers);
		const firsts = blocks.filter((block) => block.slot === 'first');
		if (firsts.length !== 1)
			faults.push({
				file: blocksFile,
				field,
				expected: 'one first contact',
				got: firsts.map(({ id }) => id)
			});
		for (const slot of SINGLE_SLOTS.filter((each) => each !== 'first')) {
			const those = blocks.filter((block) => block.slot === slot).map(({ id }) => id);
			if (those.length > 1)
				faults.push({ file: blocksFile, field, expected: `one block in the slot ${slot}`, got: those });
		}
		const reachable = blocks.filter((block) => block.slot === 'first' || block.slot === 'fallback');
		if (!reachable.some((block) => block.help !== undefined && always.has(block.help)))
			faults.push({
				file: blocksFile,
				field,
				expected: 'a first contact or fallback that is there day and night',
				got: reachable.map(({ help: id }) => id)
			});
	}
	return faults;
}
