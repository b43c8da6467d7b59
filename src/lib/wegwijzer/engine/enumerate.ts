import type { Engine } from './engine';
import type { Answers, Outcome } from '../../content/wegwijzer/model';
import { encodeState } from './state-key';

export interface State {
	key: string;
	answers: Answers;
	outcome: Outcome;
	/** The smallest number of questions that a visitor answers to get here. */
	depth: number;
}

/**
 * Every state a visitor can reach from the given starting answers, breadth first, by its address.
 * @param starts sets of answers that a link outside the wegwijzer leads to (the doors of the home page); `{}` is always included
 */
export function enumerateStates(engine: Engine, starts: readonly Answers[] = []): Map<string, State> {
	const states = new Map<string, State>();
	let layer: Answers[] = [{}, ...starts];
	for (let depth = 0; layer.length > 0; depth += 1) {
		const next: Answers[] = [];
		for (const answers of layer) {
			const canonical = engine.canonical(answers);
			const key = encodeState(engine.questions, canonical);
			if (states.has(key)) continue;
			const outcome = engine.outcome(canonical);
			states.set(key, { key, answers: canonical, outcome, depth });
			if (outcome.kind === 'advice') continue;
			for (const answer of engine.answersTo(outcome.question)) {
				next.push({ ...canonical, [outcome.question.id]: answer });
			}
		}
		layer = next;
	}
	return states;
}
