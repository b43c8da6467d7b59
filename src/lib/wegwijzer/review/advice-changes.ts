import type { Engine } from '../engine/engine';
import type { State } from '../engine/enumerate';
import { targetOf, UNKNOWN, type Answers, type Block } from '../../content/wegwijzer/model';

/** What changes in the same way for one or more groups of people. */
export interface AdviceChange {
	/** Parts of the advice that are no longer there, and that are new: the slot, and what it leads to. */
	gone: readonly string[];
	added: readonly string[];
	/** The answers of everybody it holds for. */
	answers: readonly Answers[];
}

/** A part of an advice in words: `first help veilig-thuis`; of words alone the id of their block. */
function partOf(block: Block): string {
	const target = targetOf(block);
	return target ? `${block.slot} ${target.kind} ${target.id}` : `${block.slot} words ${block.id}`;
}

/** The advice for a person; what the engine asks and the answers do not tell counts as not known. */
function advised(engine: Engine, known: Answers): string[] {
	// All of it at once: what came with a door is known before it would be asked.
	let answers: Answers = Object.fromEntries(
		engine.questions.flatMap(({ id: question, options }) => {
			const told = options.find(({ id }) => id === known[question]);
			return told ? [[question, told.id]] : [];
		})
	);
	for (;;) {
		const outcome = engine.outcome(answers);
		if (outcome.kind === 'advice') return outcome.blocks.map(partOf);
		answers = { ...answers, [outcome.question.id]: UNKNOWN };
	}
}

/**
 * Whose advice differs between two versions of the wegwijzer, what changes for most people first.
 * @param states of the later version; each advice among them is compared
 */
export function adviceChanges(before: Engine, after: Engine, states: Iterable<State>): AdviceChange[] {
	const changes = new Map<string, AdviceChange & { answers: Answers[] }>();
	for (const { answers, outcome } of states) {
		if (outcome.kind !== 'advice') continue;
		const [was, is] = [advised(before, answers), advised(after, answers)];
		const gone = was.filter((part) => !is.includes(part));
		const added = is.filter((part) => !was.includes(part));
		if (gone.length + added.length === 0) continue;
		const key = JSON.stringify([gone, added]);
		const known = changes.get(key);
		if (known) known.answers.push(answers);
		else changes.set(key, { gone, added, answers: [answers] });
	}
	return [...changes.values()].sort((a, b) => b.answers.length - a.answers.length);
}
