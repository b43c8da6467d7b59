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
	/** Whether the answer to a question can make a difference, given the other answers. */
	matters(question: Question, answers: Answers): boolean;
	/** Whether two sets of answers lead to the same questions and the same advice. */
	isSame(a: Answers, b: Answers): boolean;
}

/** Makes an engine from data that has been validated (see `lib/content`). */
export function createEngine(data: WegwijzerData): Engine {
	const steps = createResidualSteps(data);
	const { step, after } = steps;
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
			if (kept[question.id] !== undefined && !matters(question, kept)) {
				kept = without(kept, question.id);
			}
		}
		canonicals.set(key, kept);
		return kept;
	}

	function matters(question: Question, answers: Answers): boolean {
		const rest = after(without(answers, question.id));
		const nodes = answersTo(question).map((answer) => nodeOf(step(rest, question, answer)));
		return nodes.some((node) => node !== nodes[0]);
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
