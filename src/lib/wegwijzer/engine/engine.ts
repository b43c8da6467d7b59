import {
	SLOTS,
	UNKNOWN,
	type Answers,
	type Block,
	type Outcome,
	type Question,
	type WegwijzerData
} from '../../content/wegwijzer/model';
import { effectiveOption, initialResidual, mentions, restrict, type Residual } from './residual';

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

/**
 * A node of the decision diagram. Nodes are shared: equal nodes are the same object, so "does this answer change anything" is `===`.
 */
type Node =
	| { kind: 'ask'; question: Question; children: readonly Node[] }
	| { kind: 'advice'; blocks: readonly Block[] };

/** Options of a question, and "I don't know" unless it counts as one of them. */
function answersTo(question: Question): readonly string[] {
	const ids = question.options.map((option) => option.id);
	return question.unknownCountsAs === undefined ? [...ids, UNKNOWN] : ids;
}

function inOrder(blocks: readonly Block[]): Block[] {
	return [...blocks].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot) || b.priority - a.priority);
}

/**
 * Makes an engine from data that has been validated (see `lib/content`).
 *
 * It builds a reduced decision diagram: for every residual the first question, in the order of the data, of which at least two answers
 * lead to different advice. A question all of whose answers lead to the same node is skipped.
 */
export function createEngine(data: WegwijzerData): Engine {
	const byResidual = new Map<Residual, Node>();
	const shared = new Map<string, Node>();
	const ids = new Map<Node, number>();
	const start = initialResidual(data.blocks);
	// Equal residuals are one object, and the effect of an answer on each is computed once, so that walking the whole space stays fast.
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

	const after = (answers: Answers) =>
		data.questions.reduce((residual, question) => {
			const answer = answers[question.id];
			return answer === undefined ? residual : step(residual, question, answer);
		}, start);

	function share(key: string, make: () => Node): Node {
		const known = shared.get(key);
		if (known) return known;
		const node = make();
		shared.set(key, node);
		ids.set(node, ids.size);
		return node;
	}

	function build(residual: Residual): Node {
		const question = data.questions.find((each) => mentions(residual, each));
		if (!question) {
			const blocks = inOrder(residual.pending.map(({ block }) => block));
			return share(`advice ${blocks.map((block) => block.id).join(' ')}`, () => ({
				kind: 'advice',
				blocks
			}));
		}
		const children = answersTo(question).map((answer) => nodeOf(step(residual, question, answer)));
		const [first] = children;
		if (first && children.every((child) => child === first)) return first;
		const key = `ask ${question.id} ${children.map((child) => ids.get(child)).join(' ')}`;
		return share(key, () => ({ kind: 'ask', question, children }));
	}

	function nodeOf(residual: Residual): Node {
		const known = byResidual.get(residual);
		if (known) return known;
		const node = build(residual);
		byResidual.set(residual, node);
		return node;
	}

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

	const nodeFor = (answers: Answers) => nodeOf(after(answers));

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
