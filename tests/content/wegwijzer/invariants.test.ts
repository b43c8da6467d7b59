import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { encodeState, decodeState } from '../../../src/lib/wegwijzer/engine/state-key';
import { targetOf, UNKNOWN, type Answers } from '../../../src/lib/content/wegwijzer/model';
import { walk } from '../../../src/lib/wegwijzer/engine/walk';
import {
	blockWords,
	questionWords,
	wegwijzerFaultLines,
	wegwijzerStates
} from '../../../src/lib/wegwijzer/wegwijzer.server';
import { advice, asking, engine, figures, helpIn, name, states, where } from './whole-space';

describe(`over all ${figures.states} states (${figures.advice} of advice, ${figures.paths} ways of answering, ${figures.meanOverPaths.toFixed(2)} questions on average)`, () => {
	it('the states fit the budget of 2,200 pages per language', () => {
		expect(states.length).toBeLessThanOrEqual(2200);
	});

	it('nobody is asked more than six questions', () => {
		expect(where(states.filter((state) => state.depth > 6))).toEqual([]);
	});

	it('what is promised of the questions still to come is true', () => {
		for (const { answers } of advice) expect(engine.questionsLeft(answers)).toEqual({ fewest: 0, most: 0 });
		for (const { answers, outcome } of asking) {
			if (outcome.kind !== 'ask') continue;
			const { most, fewest } = engine.questionsLeft(answers);
			const after = engine
				.answersTo(outcome.question)
				.map((answer) => engine.questionsLeft({ ...answers, [outcome.question.id]: answer }));
			expect(most).toBe(1 + Math.max(...after.map((each) => each.most)));
			expect(fewest).toBe(1 + Math.min(...after.map((each) => each.fewest)));
		}
	});

	it('nobody reaches a dead end: every advice has one first contact, somebody to turn to', () => {
		expect(where(advice.filter(({ blocks }) => helpIn(blocks, 'first').length !== 1))).toEqual([]);
	});

	it('nobody is asked a question that cannot change the advice', () => {
		const idle = asking.filter(({ answers, outcome }) => {
			if (outcome.kind !== 'ask') return false;
			const [first, ...others] = engine
				.answersTo(outcome.question)
				.map((answer) => ({ ...answers, [outcome.question.id]: answer }));
			return first === undefined || others.every((other) => engine.isSame(first, other));
		});
		expect(where(idle)).toEqual([]);
	});

	it('everybody may say "I don\'t know" to every question, and still gets an advice', () => {
		for (const { answers, outcome } of asking) {
			if (outcome.kind !== 'ask') continue;
			let next: Answers = answers;
			for (let at = 0; at < 7; at += 1) {
				const now = engine.outcome(next);
				if (now.kind === 'advice') break;
				next = { ...next, [now.question.id]: UNKNOWN };
			}
			expect(engine.outcome(next).kind, name(answers)).toBe('advice');
		}
	});

	it('the check of content agrees: nothing unseen, unreached or without somebody at all hours', () => {
		expect(wegwijzerFaultLines()).toEqual([]);
	});

	it('every question, answer and step has words in every language', () => {
		const missing = new Set<string>();
		for (const lang of ['nl', 'en'] as const) {
			for (const { answers, outcome } of states) {
				if (outcome.kind === 'ask') {
					const words = questionWords(lang, outcome.question.id, answers);
					for (const { id } of outcome.question.options) if (!words.options[id]) missing.add(`${lang} ${id}`);
				} else {
					for (const block of outcome.blocks)
						if (!block.roads && blockWords(lang, block.id, answers).text === '')
							missing.add(`${lang} ${block.id}`);
				}
			}
		}
		expect([...missing]).toEqual([]);
	});

	it('every answer can be changed without losing the others: the way there ends at a page we have', () => {
		const known = wegwijzerStates();
		const wanted = new Map<string, Answers>();
		for (const { answers } of states) {
			for (const question of engine.questions.filter(({ id }) => answers[id] !== undefined)) {
				for (const option of question.options) {
					const changed = { ...answers, [question.id]: option.id };
					wanted.set(encodeState(engine.questions, changed), changed);
				}
			}
		}
		const lost = [...wanted.values()].filter((answers) => {
			const reached = walk(engine, answers);
			const isKept = Object.entries(reached).every(([id, value]) => answers[id] === value);
			return !isKept || !known.has(encodeState(engine.questions, reached));
		});
		expect(lost.map(name)).toEqual([]);
	}, 60_000);

	it('addresses lead back to their answers and tell nothing', () => {
		for (const { key, answers } of states) {
			expect(key).toMatch(/^([a-z]\d+(-[a-z]\d+)*)?$/);
			expect(decodeState(engine.questions, key)).toEqual(answers);
			expect(encodeState(engine.questions, engine.canonical(answers))).toBe(key);
		}
	});

	it.each(['z9', 'k9', 'k', '<script>', 'k1--'])('an unknown address (%s) is not a state', (key) => {
		const answers = decodeState(engine.questions, key);
		expect(answers === null || engine.outcome(answers).kind === 'ask').toBe(true);
	});
});

describe('a visitor', () => {
	it('is asked about danger first, whatever else was said', () => {
		const outcome = engine.outcome({ role: 'self', what: 'images-online' });
		expect(outcome.kind === 'ask' && outcome.question.id).toBe('danger');
	});

	it('is led to a step that exists', () => {
		for (const block of content().wegwijzer.data.blocks) {
			const isWords = targetOf(block) === null;
			expect(isWords).toBe(['lead', 'note', 'roads', 'people', 'night'].includes(block.slot));
		}
	});
});
