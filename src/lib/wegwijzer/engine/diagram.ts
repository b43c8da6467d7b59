import { SLOTS, UNKNOWN, type Block, type Question } from '../../content/wegwijzer/model';
import { mentions, unasked, type Residual } from './residual';
import type { ResidualSteps } from './residual-steps';

/**
 * A node of the decision diagram. Nodes are shared: equal nodes are the same object, so "does this answer change anything" is `===`.
 */
export type Node =
	| { kind: 'ask'; question: Question; children: readonly Node[] }
	| { kind: 'advice'; blocks: readonly Block[] };

/** Options of a question, and "I don't know" unless it counts as one of them. */
export function answersTo(question: Question): readonly string[] {
	const ids = question.options.map((option) => option.id);
	return question.unknownCountsAs === undefined ? [...ids, UNKNOWN] : ids;
}

function inOrder(blocks: readonly Block[]): Block[] {
	return [...blocks].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot) || b.priority - a.priority);
}

/**
 * A reduced decision diagram: for every residual the first question, in the order of the data, of which at least two answers lead to
 * different advice. A question all of whose answers lead to the same node is skipped.
 * @returns the node of a residual; it is built when it is first asked for
 */
export function createDiagram(
	questions: readonly Question[],
	{ step }: ResidualSteps
): (residual: Residual) => Node {
	const byResidual = new Map<Residual, Node>();
	const shared = new Map<string, Node>();
	const ids = new Map<Node, number>();

	function share(key: string, make: () => Node): Node {
		const known = shared.get(key);
		if (known) return known;
		const node = make();
		shared.set(key, node);
		ids.set(node, ids.size);
		return node;
	}

	function build(residual: Residual): Node {
		const question = questions.find((each) => mentions(residual, each));
		if (!question) {
			const holding = residual.pending.filter(({ open }) => open.length === 0);
			const blocks = inOrder(holding.map(({ block }) => block));
			return share(`advice ${blocks.map((block) => block.id).join(' ')}`, () => ({
				kind: 'advice',
				blocks
			}));
		}
		const after = (from: Residual) =>
			answersTo(question).map((answer) => nodeOf(step(from, question, answer)));
		const reasons = after(unasked(residual, question));
		const [first] = reasons;
		if (first && reasons.every((child) => child === first)) return first;
		const children = after(residual);
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

	return nodeOf;
}
