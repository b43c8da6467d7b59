import type { Engine } from '../engine/engine';
import type { State } from '../engine/enumerate';
import type { SpaceFigures } from './figures';
import type { Answers, Block, Question } from '../../content/wegwijzer/model';
import { encodeState } from '../engine/state-key';

/** Words of the map, in the language of whoever reviews it. */
export interface MapWords {
	lang: string;
	title: string;
	question(question: Question, answers: Answers): string;
	answer(question: Question, answer: string, answers: Answers): string;
	/** Name of what a block leads to, and why; null for one of words only. */
	step(block: Block, answers: Answers): { name: string; why: string } | null;
	words(block: Block, answers: Answers): string;
	href(key: string): string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The whole graph as one readable page without script: a tree of questions that opens by tapping, with every advice as the visitor gets it.
 */
export function mapPage(
	engine: Engine,
	states: ReadonlyMap<string, State>,
	figures: SpaceFigures,
	words: MapWords
): string {
	function adviceOf(blocks: readonly Block[], answers: Answers): string {
		const rows = blocks.map((block) => {
			const step = words.step(block, answers);
			const text = step
				? `<b>${escaped(step.name)}</b> ${escaped(step.why)}`
				: escaped(words.words(block, answers));
			return `<tr><td>${block.slot}</td><td>${text}</td><td><code>${block.id}</code></td></tr>`;
		});
		return `<table>${rows.join('')}</table>`;
	}

	function nodeOf(answers: Answers): string {
		const key = encodeState(engine.questions, answers);
		const state = states.get(key);
		if (!state) throw new Error(`wegwijzer: no state with address "${key}"`);
		const link = `<a href="${escaped(words.href(key))}">${key === '' ? 'start' : key}</a>`;
		const { outcome } = state;
		if (outcome.kind === 'advice') return `<p>${link}</p>${adviceOf(outcome.blocks, answers)}`;
		const { question } = outcome;
		const branches = engine.answersTo(question).map((answer) => {
			const next = engine.canonical({ ...answers, [question.id]: answer });
			const after = states.get(encodeState(engine.questions, next))?.outcome;
			const first =
				after?.kind === 'advice' ? after.blocks.find((block) => block.slot === 'first') : undefined;
			const goal = first ? ` &rarr; ${escaped(words.step(first, next)?.name ?? first.id)}` : '';
			const label = escaped(words.answer(question, answer, answers));
			return `<details><summary>${label}${goal}</summary>${nodeOf(next)}</details>`;
		});
		return `<p>${link} <b>${escaped(words.question(question, answers))}</b></p>${branches.join('')}`;
	}

	const facts = [
		`${figures.states} states: ${figures.questions} questions, ${figures.advice} advice pages`,
		`${figures.paths} ways of answering, ${figures.meanOverPaths.toFixed(2)} questions on average, ${figures.most} at most`
	];
	return `<!doctype html>
<html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escaped(words.title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:1rem auto;padding:0 1rem}details{margin-inline-start:1.2rem;border-inline-start:2px solid #9ab;padding-inline-start:.6rem}summary{cursor:pointer;padding:.3rem 0}table{border-collapse:collapse;font-size:.9rem}td{border-bottom:1px solid #ccd;padding:.2rem .5rem;vertical-align:top}</style>
<h1>${escaped(words.title)}</h1>${facts.map((fact) => `<p>${fact}</p>`).join('')}
${nodeOf({})}</html>
`;
}
