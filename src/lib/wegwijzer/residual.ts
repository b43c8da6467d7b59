import { SINGLE_SLOTS, UNKNOWN, type Answers, type Block, type Question } from './model';

/** A block that can still become part of the advice, with the conditions not yet settled. */
interface Pending {
	block: Block;
	open: readonly (readonly [question: string, options: readonly string[]])[];
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

function isBeaten(candidate: Pending, all: readonly Pending[]): boolean {
	if (!SINGLE_SLOTS.includes(candidate.block.slot)) return false;
	return all.some(
		(other) =>
			other.open.length === 0 &&
			other.block.slot === candidate.block.slot &&
			other.block.priority > candidate.block.priority
	);
}

function residualOf(pending: readonly Pending[]): Residual {
	const kept = pending.filter((each) => !isBeaten(each, pending));
	const key = kept
		.map(
			({ block, open }) =>
				`${block.id}(${open.map(([id, options]) => `${id}=${options.join('|')}`).join('&')})`
		)
		.join(';');
	return { pending: kept, key };
}

/** The residual before any answer. */
export function initialResidual(blocks: readonly Block[]): Residual {
	return residualOf(blocks.map((block) => ({ block, open: Object.entries(block.when) })));
}

/** The option an answer counts as: "I don't know" on a safety question counts as unsafe. */
export function effectiveOption(question: Question, answer: string): string {
	return answer === UNKNOWN ? (question.unknownCountsAs ?? UNKNOWN) : answer;
}

/** The residual after one more answer. */
export function restrict(residual: Residual, question: Question, answer: string): Residual {
	const option = effectiveOption(question, answer);
	const pending = residual.pending.flatMap((each): Pending[] => {
		const condition = each.open.find(([id]) => id === question.id);
		if (!condition) return [each];
		if (!condition[1].includes(option)) return [];
		return [{ block: each.block, open: each.open.filter((other) => other !== condition) }];
	});
	return residualOf(pending);
}

/** The residual after all given answers; the order of answering makes no difference. */
export function restrictAll(start: Residual, questions: readonly Question[], answers: Answers): Residual {
	return questions.reduce((residual, question) => {
		const answer = answers[question.id];
		return answer === undefined ? residual : restrict(residual, question, answer);
	}, start);
}

/** Whether an answer to the question could still settle a condition. */
export function mentions(residual: Residual, question: Question): boolean {
	return residual.pending.some(({ open }) => open.some(([id]) => id === question.id));
}
