import {
	SLOTS,
	UNKNOWN,
	type Answers,
	type Block,
	type Outcome,
	type Question,
	type WegwijzerData
} from './model';
import { initialResidual, mentions, restrict, restrictAll, type Residual } from './residual';

/** The question engine: the outcome is a pure function of data and answers. */
export interface Engine {
	readonly questions: readonly Question[];
	/** The next question that can still change the advice, or the advice. */
	outcome(answers: Answers): Outcome;
	/** The answers that still matter: equal situations have equal canonical answers and share one page. */
	canonical(answers: Answers): Answers;
	/** The answers possible on a question, "I don't know" last where it is an answer of its own. */
	answersTo(question: Question): readonly string[];
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
	const byResidual = new Map<string, Node>();
	const shared = new Map<string, Node>();
	const ids = new Map<Node, number>();
	const start = initialResidual(data.blocks);

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
		const children = answersTo(question).map((answer) => nodeOf(restrict(residual, question, answer)));
		const [first] = children;
		if (first && children.every((child) => child === first)) return first;
		const key = `ask ${question.id} ${children.map((child) => ids.get(child)).join(' ')}`;
		return share(key, () => ({ kind: 'ask', question, children }));
	}

	function nodeOf(residual: Residual): Node {
		const known = byResidual.get(residual.key);
		if (known) return known;
		const node = build(residual);
		byResidual.set(residual.key, node);
		return node;
	}

	const nodeFor = (answers: Answers) => nodeOf(restrictAll(start, data.questions, answers));

	function matters(question: Question, answers: Answers): boolean {
		const rest = restrictAll(start, data.questions, without(answers, question.id));
		const nodes = answersTo(question).map((answer) => nodeOf(restrict(rest, question, answer)));
		return nodes.some((node) => node !== nodes[0]);
	}

	return {
		questions: data.questions,
		answersTo,
		outcome(answers) {
			const node = nodeFor(answers);
			return node.kind === 'ask'
				? { kind: 'ask', question: node.question }
				: { kind: 'advice', blocks: node.blocks };
		},
		canonical(answers) {
			let kept = answers;
			for (const question of data.questions) {
				if (kept[question.id] !== undefined && !matters(question, kept)) {
					kept = without(kept, question.id);
				}
			}
			return kept;
		}
	};
}

function without(answers: Answers, questionId: string): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== questionId));
}
