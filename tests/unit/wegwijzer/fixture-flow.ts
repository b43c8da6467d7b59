import { createEngine, type Engine } from '../../../src/lib/wegwijzer/engine/engine';
import { enumerateStates, type State } from '../../../src/lib/wegwijzer/engine/enumerate';
import type { Answers, Block, Question, WegwijzerData } from '../../../src/lib/content/wegwijzer/model';

const question = (id: string, code: string, options: string[], unknownCountsAs?: string): Question => ({
	id,
	code,
	options: options.map((option, at) => ({ id: option, code: String(at + 1) })),
	unknownCountsAs
});

/** A block of the fixture flow. */
export const block = (
	id: string,
	slot: Block['slot'],
	priority: number,
	when: Block['when'],
	help?: string
): Block => ({
	id,
	slot,
	priority,
	when,
	help
});

/** A small flow with every kind of question and block: a safety question, an ordinary one, and one that only some visitors are asked. */
export const QUESTIONS: readonly Question[] = [
	question('danger', 'k', ['now', 'no'], 'now'),
	question('what', 'w', ['hit', 'touched', 'other']),
	question('age', 'g', ['young', 'old'])
];

export const BLOCKS: readonly Block[] = [
	block('emergency', 'first', 100, [{ danger: ['now'] }], 'alarm'),
	block('line', 'first', 10, [{ danger: ['no'] }], 'line'),
	block('home', 'first', 50, [{ danger: ['no'], what: ['hit'] }], 'home'),
	block('child', 'first', 60, [{ danger: ['no'], what: ['touched'], age: ['young'] }], 'child'),
	block('always', 'fallback', 10, [{ danger: ['no'] }], 'alarm'),
	block(
		'talk',
		'talk',
		10,
		[
			{ danger: ['no'], what: ['hit'] },
			{ danger: ['no'], what: ['touched'], age: ['old'] }
		],
		'line'
	),
	block('word', 'note', 10, [{ danger: ['no'], what: ['other'] }])
];

/** The fixture flow, with blocks or questions changed, and all its states. */
export function given(change: Partial<WegwijzerData> = {}): {
	data: WegwijzerData;
	engine: Engine;
	states: Map<string, State>;
} {
	const data = { questions: QUESTIONS, blocks: BLOCKS, ...change };
	const engine = createEngine(data);
	return { data, engine, states: enumerateStates(engine) };
}

/** What the engine asks next, or null. */
export function asks(engine: Engine, answers: Answers): string | null {
	const outcome = engine.outcome(answers);
	return outcome.kind === 'ask' ? outcome.question.id : null;
}

/** Ids of the blocks advised; empty while something is asked. */
export function advises(engine: Engine, answers: Answers): string[] {
	const outcome = engine.outcome(answers);
	return outcome.kind === 'advice' ? outcome.blocks.map(({ id }) => id) : [];
}
