import type { Engine } from '../engine/engine';
import type { State } from '../engine/enumerate';
import { encodeState } from '../engine/state-key';

/** Figures of the whole graph of states. */
export interface SpaceFigures {
	states: number;
	questions: number;
	advice: number;
	/** Ways of answering from the start to an advice. */
	paths: number;
	/** Mean number of questions over those ways; every way counts once. */
	meanOverPaths: number;
	/** Expected number of questions for a visitor who picks every answer with equal probability. */
	meanOfRandomVisitor: number;
	most: number;
}

interface Below {
	paths: number;
	questions: number;
	expected: number;
	most: number;
}

/** Counts states, paths and questions, from the start of the wegwijzer. */
export function spaceFigures(engine: Engine, states: ReadonlyMap<string, State>): SpaceFigures {
	const known = new Map<string, Below>();

	function below(key: string): Below {
		const found = known.get(key);
		if (found) return found;
		const state = states.get(key);
		if (!state) throw new Error(`wegwijzer: no state with address "${key}"`);
		const { outcome, answers } = state;
		let result: Below = { paths: 1, questions: 0, expected: 0, most: 0 };
		if (outcome.kind === 'ask') {
			const after = engine
				.answersTo(outcome.question)
				.map((answer) => engine.canonical({ ...answers, [outcome.question.id]: answer }))
				.map((next) => below(encodeState(engine.questions, next)));
			const sum = (of: (each: Below) => number) => after.reduce((total, each) => total + of(each), 0);
			const paths = sum((each) => each.paths);
			result = {
				paths,
				questions: paths + sum((each) => each.questions),
				expected: 1 + sum((each) => each.expected) / after.length,
				most: 1 + Math.max(...after.map((each) => each.most))
			};
		}
		known.set(key, result);
		return result;
	}

	const start = below('');
	const advice = [...states.values()].filter(({ outcome }) => outcome.kind === 'advice').length;
	return {
		states: states.size,
		questions: states.size - advice,
		advice,
		paths: start.paths,
		meanOverPaths: start.questions / start.paths,
		meanOfRandomVisitor: start.expected,
		most: start.most
	};
}
