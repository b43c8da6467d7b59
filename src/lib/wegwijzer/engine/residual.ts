import { SINGLE_SLOTS, UNKNOWN, type Block, type Question } from '../../content/wegwijzer/model';

/** A condition of a block that can still hold, with the part that is not settled yet. */
interface Pending {
	block: Block;
	open: readonly (readonly [question: string, options: readonly string[]])[];
	/** The question of its `unless` is not asked: it can no longer be taken out. */
	isSettled?: true;
}

/**
 * What is left of the advice rules once some answers are known. Two sets of answers with the same residual can only ever lead to the
 * same advice: that is what lets equal situations share questions and drop answers.
 */
export interface Residual {
	pending: readonly Pending[];
	/** Equal keys: equal residuals. */
	key: string;
}

/** Whether a condition no longer matters: its block holds already, or a higher block of the same single slot does. */
function isBeaten(candidate: Pending, holding: ReadonlyMap<Block, Pending>): boolean {
	const own = holding.get(candidate.block);
	if (own !== undefined && own !== candidate) return true;
	const { slot, priority } = candidate.block;
	if (!SINGLE_SLOTS.includes(slot)) return false;
	return [...holding.keys()].some((other) => other.slot === slot && other.priority > priority);
}

function residualOf(pending: readonly Pending[]): Residual {
	const holding = new Map<Block, Pending>();
	for (const each of pending) {
		if (each.open.length === 0 && !holding.has(each.block)) holding.set(each.block, each);
	}
	const kept = pending.filter((each) => !isBeaten(each, holding));
	const key = kept
		.map(({ block, open, isSettled }) => {
			const conditions = open.map(([id, options]) => `${id}=${options.join('|')}`).join('&');
			return `${block.id}(${conditions})${isSettled ? '!' : ''}`;
		})
		.join(';');
	return { pending: kept, key };
}

/** The residual before any answer. */
export function initialResidual(blocks: readonly Block[]): Residual {
	return residualOf(
		blocks.flatMap((block) => block.when.map((condition) => ({ block, open: Object.entries(condition) })))
	);
}

/** The option an answer counts as: "I don't know" on a safety question counts as unsafe. */
export function effectiveOption(question: Question, answer: string): string {
	return answer === UNKNOWN ? (question.unknownCountsAs ?? UNKNOWN) : answer;
}

/** The residual after one more answer. */
export function restrict(residual: Residual, question: Question, answer: string): Residual {
	const option = effectiveOption(question, answer);
	const pending = residual.pending.flatMap((each): Pending[] => {
		if (!each.isSettled && each.block.unless?.[question.id]?.includes(option)) return [];
		const condition = each.open.find(([id]) => id === question.id);
		if (!condition) return [each];
		if (!condition[1].includes(option)) return [];
		return [{ ...each, open: each.open.filter((other) => other !== condition) }];
	});
	return residualOf(pending);
}

const isOpenOn = ({ open }: Pending, question: Question) => open.some(([id]) => id === question.id);

/** Whether an answer to the question can still settle a condition for which it is worth asking. */
export function mentions(residual: Residual, question: Question): boolean {
	return residual.pending.some((each) => !each.block.ifKnown && isOpenOn(each, question));
}

/** The residual of somebody who is not asked the question: what holds only where its answer is known is out, and nothing is taken out by an answer. */
export function unasked(residual: Residual, question: Question): Residual {
	const pending = residual.pending
		.filter((each) => !(each.block.ifKnown && isOpenOn(each, question)))
		.map((each): Pending => (each.block.unless?.[question.id] ? { ...each, isSettled: true } : each));
	return residualOf(pending);
}
