import type { Engine } from '../engine/engine';
import {
	SINGLE_SLOTS,
	type Answers,
	type Block,
	type Condition,
	type Question,
	type WegwijzerData
} from '../../content/wegwijzer/model';

/** Why the engine gives its outcome for some answers, for an editor. */
export interface Explanation {
	questions: readonly {
		question: string;
		status: 'answered' | 'no-difference' | 'next' | 'later' | 'skipped';
	}[];
	/** Blocks of the advice, or that hold already, with the conditions that do. */
	matched: readonly { block: string; slot: string; because: string }[];
	/** Blocks that are out, with the first reason found. */
	out: readonly { block: string; slot: string; because: string }[];
}

const isMet = (engine: Engine, question: Question, options: readonly string[], answers: Answers) => {
	const answer = answers[question.id];
	return answer !== undefined && options.includes(engine.counted(question, answer));
};

/** The parts of a condition that do not hold; empty when it holds. */
function unmet(engine: Engine, condition: Condition, answers: Answers): string[] {
	return engine.questions.flatMap((question) => {
		const options = condition[question.id];
		if (options === undefined || isMet(engine, question, options, answers)) return [];
		return [`${question.id} is ${answers[question.id] ?? 'not answered'}, needs ${options.join(' or ')}`];
	});
}

function conditionText(condition: Condition, answers: Answers): string {
	return Object.keys(condition)
		.map((id) => `${id}=${answers[id] ?? '?'}`)
		.join(', ');
}

function statusOf(
	engine: Engine,
	question: Question,
	answers: Answers
): Explanation['questions'][number]['status'] {
	if (answers[question.id] !== undefined)
		return engine.matters(question, answers) ? 'answered' : 'no-difference';
	const outcome = engine.outcome(answers);
	if (outcome.kind === 'ask' && outcome.question.id === question.id) return 'next';
	return engine.matters(question, answers) ? 'later' : 'skipped';
}

/** Explains the outcome of some answers: every question and every block. */
export function explain(data: WegwijzerData, engine: Engine, answers: Answers): Explanation {
	const holding = data.blocks.flatMap((block) => {
		const condition = block.when.find((each) => unmet(engine, each, answers).length === 0);
		return condition ? [{ block, condition }] : [];
	});
	const winnerOver = (block: Block): Block | undefined =>
		SINGLE_SLOTS.includes(block.slot)
			? holding
					.map((each) => each.block)
					.find((other) => other.slot === block.slot && other.priority > block.priority)
			: undefined;
	const described = (block: Block, because: string) => ({ block: block.id, slot: block.slot, because });
	return {
		questions: data.questions.map((question) => ({
			question: question.id,
			status: statusOf(engine, question, answers)
		})),
		matched: holding
			.filter(({ block }) => winnerOver(block) === undefined)
			.map(({ block, condition }) => described(block, conditionText(condition, answers))),
		out: data.blocks.flatMap((block) => {
			const held = holding.some((each) => each.block === block);
			const winner = winnerOver(block);
			if (held)
				return winner
					? [described(block, `"${winner.id}" stands before it (${winner.priority} over ${block.priority})`)]
					: [];
			// Of several conditions, show the one that is closest to holding: it says most.
			const [nearest = []] = block.when
				.map((each) => unmet(engine, each, answers))
				.sort((a, b) => a.length - b.length);
			return [described(block, nearest[0] ?? '')];
		})
	};
}
