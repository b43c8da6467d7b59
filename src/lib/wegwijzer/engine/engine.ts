import type { Answers, Outcome, Question, WegwijzerData } from '../../content/wegwijzer/model';
import { answersTo, createDiagram, type Node } from './diagram';
import { effectiveOption } from './residual';
import { createResidualSteps } from './residual-steps';

/** The question engine: the outcome is a pure function of data and answers. */
export interface Engine {
	readonly questions: readonly Question[];
	/** The next question that can still change the advice, or the advice. */
	outcome(answers: Answers): Outcome;
	/** The answers that still matter: equal situations have equal canonical answers and share one page. */
	canonical(answers: Answers): Answers;
	/** The answers possible on a question, "I don't know" last where it is an answer of its own. */
	answersTo(question: Question): readonly string[];
	/** The answer itself, or the option that "I don't know" counts as. */
	counted(question: Question, answer: string): string;
	/** How many questions can follow: the fewest and the most, 0 when the advice is there. */
	questionsLeft(answers: Answers): { fewest: number; most: number };
	/** Whether the answer to a question makes a difference, or, when it is not given, may still be asked for. */
	matters(question: Question, answers: Answers): boolean;
	/** Whether two sets of answers lead to the same questions and the same advice. */
	isSame(a: Answers, b: Answers): boolean;
}

/** Makes an engine from data that has been validated (see `lib/content`). */
export function createEngine(data: WegwijzerData): Engine {
	const steps = createResidualSteps(data);
	const { after } = steps;
	const nodeOf = createDiagram(data.questions, steps);
	const nodeFor = (answers: Answers) => nodeOf(after(answers));
	const left = new Map<Node, { fewest: number; most: number }>();

	function questionsLeft(node: Node): { fewest: number; most: number } {
		if (node.kind === 'advice') return { fewest: 0, most: 0 };
		const known = left.get(node);
		if (known) return known;
		const below = node.children.map(questionsLeft);
		const found = {
			fewest: 1 + Math.min(...below.map(({ fewest }) => fewest)),
			most: 1 + Math.max(...below.map(({ most }) => most))
		};
		left.set(node, found);
		return found;
	}

	const canonicals = new Map<string, Answers>();

	function canonical(answers: Answers): Answers {
		const key = data.questions.map(({ id }) => answers[id] ?? '').join('/');
		const known = canonicals.get(key);
		if (known) return known;
		let kept = answers;
		for (const question of data.questions) {
			const rest = without(kept, question.id);
			if (kept[question.id] !== undefined && nodeFor(rest) === nodeFor(kept)) kept = rest;
		}
		canonicals.set(key, kept);
		return kept;
	}

	const mayAsk = (node: Node, question: Question): boolean =>
		node.kind === 'ask' &&
		(node.question === question || node.children.some((child) => mayAsk(child, question)));

	function matters(question: Question, answers: Answers): boolean {
		const isGiven = answers[question.id] !== undefined;
		return isGiven
			? nodeFor(without(answers, question.id)) !== nodeFor(answers)
			: mayAsk(nodeFor(answers), question);
	}

	return {
		questions: data.questions,
		answersTo,
		counted: effectiveOption,
		questionsLeft: (answers) => questionsLeft(nodeFor(answers)),
		matters,
		isSame: (a, b) => nodeFor(a) === nodeFor(b),
		outcome(answers) {
			const node = nodeFor(answers);
			return node.kind === 'ask'
				? { kind: 'ask', question: node.question }
				: { kind: 'advice', blocks: node.blocks };
		},
		canonical
	};
}

function without(answers: Answers, questionId: string): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== questionId));
}
