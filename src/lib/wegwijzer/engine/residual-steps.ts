import type { Answers, Question, WegwijzerData } from '../../content/wegwijzer/model';
import { effectiveOption, initialResidual, restrict, type Residual } from './residual';

/** Walks from residual to residual. Equal residuals are one object, so `===` says whether two sets of answers are the same. */
export interface ResidualSteps {
	/** The residual after one more answer. */
	step(residual: Residual, question: Question, answer: string): Residual;
	/** The residual after a set of answers. */
	after(answers: Answers): Residual;
}

/** Makes the walk. The effect of an answer on each residual is computed once, so that walking the whole space stays fast. */
export function createResidualSteps({ blocks, questions }: WegwijzerData): ResidualSteps {
	const start = initialResidual(blocks);
	const residuals = new Map<string, Residual>([[start.key, start]]);
	const steps = new Map<Residual, Map<string, Residual>>();

	function step(residual: Residual, question: Question, answer: string): Residual {
		const known = steps.get(residual) ?? new Map<string, Residual>();
		steps.set(residual, known);
		const key = `${question.id}=${effectiveOption(question, answer)}`;
		const found = known.get(key);
		if (found) return found;
		const made = restrict(residual, question, answer);
		const next = residuals.get(made.key) ?? made;
		residuals.set(next.key, next);
		known.set(key, next);
		return next;
	}

	return {
		step,
		after: (answers) =>
			questions.reduce((residual, question) => {
				const answer = answers[question.id];
				return answer === undefined ? residual : step(residual, question, answer);
			}, start)
	};
}
