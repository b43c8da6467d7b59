import type { Lang } from '../../i18n/languages';
import { adviceOf, type AdviceData } from './advice.server';
import {
	answersBeforeLast,
	givenAnswers,
	hasOwnUnknown,
	stateHref,
	type Choice,
	type GivenAnswer
} from './given-answers.server';
import { UNKNOWN, type Answers } from '../../content/wegwijzer/model';
import { decodeState, encodeState } from '../engine/state-key';
import { walk } from '../engine/walk';
import {
	CHILD,
	isChild,
	isEasy,
	isStart,
	questionWords,
	wegwijzerEngine,
	wegwijzerStates
} from '../wegwijzer.server';
import { pictogramOf } from './pictograms';
import type { IconName } from '../../ui/icons';

interface StateData {
	answers: GivenAnswer[];
	backHref: string | null;
	/** 1 for the first question. */
	step: number;
	/** Large, short, with pictograms. */
	isEasy: boolean;
}

export type QuestionPage = StateData & {
	kind: 'ask';
	/** Letter of the question in addresses. */
	code: string;
	title: string;
	hint: string | null;
	/** The largest number of questions that can follow this one. */
	mostAfter: number;
	/** `pictogram` where the page is easy to read. */
	options: (Omit<Choice, 'keep'> & { pictogram?: IconName | null })[];
	unknownHref: string | null;
};

export type AdvicePage = StateData &
	AdviceData & {
		kind: 'advice';
		urgent: boolean;
		forChild: boolean;
		/** Where a child gets advice of its own though nobody was asked for an age: the question of age with that one answer. */
		asChild: (Omit<Choice, 'keep'> & { question: string }) | null;
		safeHref: string;
	};

/** What a page of the wegwijzer shows. */
export type WegwijzerPageData = QuestionPage | AdvicePage;

function asChild(lang: Lang, answers: Answers): AdvicePage['asChild'] {
	const engine = wegwijzerEngine();
	if (answers.age !== undefined || (answers.role ?? CHILD.role) !== CHILD.role) return null;
	const child = engine.canonical({ ...answers, ...CHILD });
	// Where the advice is the same for a child there is no such state.
	if (!wegwijzerStates().has(encodeState(engine.questions, child)) || engine.isSame(answers, child))
		return null;
	const { title, options } = questionWords(lang, 'age', child);
	return { question: title, label: options[CHILD.age] ?? CHILD.age, href: stateHref(lang, child) };
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
	// What a child told by coming from the page for children is nothing to go back on.
	const hasBefore = given.length > 0 && !(isChild(answers) && isStart(key));
	const easy = isEasy(lang, answers);
	const state: StateData = {
		answers: givenAnswers(lang, answers),
		backHref: hasBefore ? stateHref(lang, answersBeforeLast(answers)) : null,
		step: given.length + 1,
		isEasy: easy
	};
	if (outcome.kind === 'advice') {
		return {
			...state,
			...adviceOf(lang, outcome.blocks, answers),
			kind: 'advice',
			forChild: isChild(answers),
			asChild: asChild(lang, answers),
			urgent: answers.danger !== undefined && answers.danger !== 'no',
			safeHref: stateHref(lang, walk(engine, { ...answers, danger: 'no' }, isChild(answers) ? CHILD : {}))
		};
	}
	const { question } = outcome;
	const words = questionWords(lang, question.id, answers);
	return {
		...state,
		kind: 'ask',
		code: question.code,
		title: words.title,
		hint: words.hint ?? null,
		mostAfter: engine.questionsLeft(answers).most - 1,
		options: question.options.map((option) => ({
			label: words.options[option.id] ?? option.id,
			pictogram: easy ? pictogramOf(question.id, option.id) : null,
			href: stateHref(lang, { ...answers, [question.id]: option.id })
		})),
		unknownHref: hasOwnUnknown(question)
			? stateHref(lang, { ...answers, [question.id]: question.unknownCountsAs ?? UNKNOWN })
			: null
	};
}
