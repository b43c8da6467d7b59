import type { Engine } from './engine';
import type { Answers } from '../../content/wegwijzer/model';

/**
 * The state that a visitor reaches by answering the questions in order with what is known, stopping at the first question that is not. Answers to
 * questions that are not asked are left out, but for those that came with the door. This is how an answer is changed without losing the others, and
 * it only ever leads to states that have a page.
 * @param door what a link to the wegwijzer told already, before the first question
 */
export function walk(engine: Engine, known: Answers, door: Answers = {}): Answers {
	let answers = engine.canonical(door);
	for (;;) {
		const outcome = engine.outcome(answers);
		if (outcome.kind === 'advice') return answers;
		const answer = known[outcome.question.id];
		if (answer === undefined) return answers;
		answers = engine.canonical({ ...answers, [outcome.question.id]: answer });
	}
}
