import { helpCard, type HelpCardData } from '../content/help-card';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import type { Lang } from '../i18n/languages';
import { UNKNOWN, type Answers, type Block, type Slot } from './model';
import { decodeState, encodeState } from './state-key';
import { blockWords, questionWords, wegwijzerEngine } from './wegwijzer.server';

export interface StepData {
	help: HelpCardData;
	why: string;
}

export interface GivenAnswer {
	question: string;
	/** Null: "I don't know". */
	answer: string | null;
	changeHref: string;
}

interface StateData {
	answers: GivenAnswer[];
	backHref: string | null;
	step: number;
}

/** What a page of the wegwijzer shows. */
export type WegwijzerPageData =
	| (StateData & {
			kind: 'ask';
			title: string;
			hint: string | null;
			options: { label: string; href: string }[];
			unknownHref: string | null;
	  })
	| (StateData & {
			kind: 'advice';
			urgent: boolean;
			notes: string[];
			first: StepData | null;
			fallback: StepData | null;
			sections: { slot: Slot; steps: StepData[] }[];
			safeHref: string;
	  });

/** Options that already say "I don't know"; beside them a second such link would only confuse. */
const SAYS_UNKNOWN = ['unsure', 'dont-know'];

function hrefOf(lang: Lang, answers: Answers): string {
	const engine = wegwijzerEngine();
	const key = encodeState(engine.questions, engine.canonical(answers));
	return localPath(lang, key === '' ? '/wegwijzer/' : `/wegwijzer/${key}/`);
}

function before(answers: Answers, questionId: string): Answers {
	const kept: Record<string, string> = {};
	for (const question of wegwijzerEngine().questions) {
		if (question.id === questionId) break;
		const answer = answers[question.id];
		if (answer !== undefined) kept[question.id] = answer;
	}
	return kept;
}

function givenAnswers(lang: Lang, answers: Answers): GivenAnswer[] {
	return wegwijzerEngine().questions.flatMap((question) => {
		const answer = answers[question.id];
		if (answer === undefined) return [];
		const words = questionWords(lang, question.id, answers);
		return [
			{
				question: words.title,
				answer: answer === UNKNOWN ? null : (words.options[answer] ?? answer),
				changeHref: hrefOf(lang, before(answers, question.id))
			}
		];
	});
}

function stepsOf(lang: Lang, blocks: readonly Block[], slot: Slot): StepData[] {
	const help = content().help(lang);
	return blocks
		.filter((block) => block.slot === slot)
		.flatMap((block) => {
			const found = help.find((each) => each.id === block.help);
			return found ? [{ help: helpCard(found), why: blockWords(lang, block.id) }] : [];
		});
}

const SECTIONS: readonly Slot[] = ['talk', 'medical', 'stop', 'report', 'complaint', 'legal', 'also'];

function adviceOf(lang: Lang, blocks: readonly Block[], answers: Answers) {
	const [first = null] = stepsOf(lang, blocks, 'first');
	const [fallback = null] = stepsOf(lang, blocks, 'fallback');
	const shown = new Set([first?.help.id, fallback?.help.id]);
	const sections = SECTIONS.map((slot) => ({
		slot,
		steps: stepsOf(lang, blocks, slot).filter(({ help }) => !shown.has(help.id))
	})).filter(({ steps }) => steps.length > 0);
	return {
		kind: 'advice' as const,
		urgent: answers.danger !== undefined && answers.danger !== 'no',
		notes: blocks.filter((block) => block.slot === 'note').map((block) => blockWords(lang, block.id)),
		first,
		fallback: fallback?.help.id === first?.help.id ? null : fallback,
		sections,
		safeHref: hrefOf(lang, { ...answers, danger: 'no' })
	};
}

/**
 * The page of a state.
 * @param key address segment; empty for the start
 * @returns null when the key is not one of ours
 */
export function wegwijzerPage(lang: Lang, key: string): WegwijzerPageData | null {
	const engine = wegwijzerEngine();
	const answers = decodeState(engine.questions, key);
	if (!answers) return null;
	const outcome = engine.outcome(answers);
	const given = engine.questions.filter((question) => answers[question.id] !== undefined);
	const last = given.at(-1);
	const state: StateData = {
		answers: givenAnswers(lang, answers),
		backHref: last ? hrefOf(lang, before(answers, last.id)) : null,
		step: given.length + 1
	};
	if (outcome.kind === 'advice') return { ...state, ...adviceOf(lang, outcome.blocks, answers) };

	const { question } = outcome;
	const words = questionWords(lang, question.id, answers);
	const ownUnknown = SAYS_UNKNOWN.includes(question.unknownCountsAs ?? '');
	return {
		...state,
		kind: 'ask',
		title: words.title,
		hint: words.hint ?? null,
		options: question.options.map((option) => ({
			label: words.options[option.id] ?? option.id,
			href: hrefOf(lang, { ...answers, [question.id]: option.id })
		})),
		unknownHref: ownUnknown
			? null
			: hrefOf(lang, { ...answers, [question.id]: question.unknownCountsAs ?? UNKNOWN })
	};
}
