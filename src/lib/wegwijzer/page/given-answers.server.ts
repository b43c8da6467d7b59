import { localPath } from '../../i18n/paths';
import { hasWholeSite, type Lang } from '../../i18n/languages';
import { UNKNOWN, type Answers, type Question } from '../../content/wegwijzer/model';
import { encodeState } from '../engine/state-key';
import { walk } from '../engine/walk';
import { CHILD, isChild, questionWords, wegwijzerEngine } from '../wegwijzer.server';

/** An option as a link. */
export interface Choice {
	label: string;
	href: string;
	/** Answers that are known but come after a new question: the page script gives them again, so that nobody has to answer twice. */
	keep: string | null;
}

export interface GivenAnswer {
	question: string;
	/** Null: "I don't know". */
	answer: string | null;
	/**
	 * The page that asks it, where nothing is lost by answering it there; null where answers to later questions would be. In a language with the core
	 * alone it is there always, because lists of other answers are a tenth of a page: without script later questions are asked again there.
	 */
	again: Omit<Choice, 'label'> | null;
	/** The other answers to this question, with which the answers to other questions stay; none where it can be asked again. */
	others: readonly Choice[];
}

/** Options that already say "I don't know"; beside them a second such link would only confuse. */
const SAYS_UNKNOWN = ['unsure', 'dont-know'];

/** Whether "I don't know" is a link of its own under a question. */
export function hasOwnUnknown(question: Question): boolean {
	return !SAYS_UNKNOWN.includes(question.unknownCountsAs ?? '');
}

/** The address of the page of a state. */
export function stateHref(lang: Lang, answers: Answers): string {
	const engine = wegwijzerEngine();
	const key = encodeState(engine.questions, engine.canonical(answers));
	return localPath(lang, key === '' ? '/wegwijzer/' : `/wegwijzer/${key}/`);
}

/** The answer given, in words; null for "I don't know". */
export function answerWords(lang: Lang, questionId: string, answers: Answers): string | null {
	const answer = answers[questionId];
	if (answer === undefined || answer === UNKNOWN) return null;
	return questionWords(lang, questionId, answers).options[answer] ?? answer;
}

function changed(
	lang: Lang,
	answers: Answers,
	question: Question,
	option: string
): { href: string; keep: string | null } {
	const engine = wegwijzerEngine();
	const wanted = { ...answers, [question.id]: option };
	const reached = walk(engine, wanted, isChild(wanted) ? CHILD : {});
	const lost = Object.fromEntries(
		Object.entries(wanted).filter(([id]) => reached[id] === undefined && id !== question.id)
	);
	const keep = engine.outcome(reached).kind === 'ask' ? encodeState(engine.questions, lost) : '';
	return { href: stateHref(lang, reached), keep: keep === '' ? null : keep };
}

/** The answers to the questions before this one. */
function answersBefore(answers: Answers, questionId: string): Answers {
	const { questions } = wegwijzerEngine();
	const earlier = questions.slice(
		0,
		questions.findIndex(({ id }) => id === questionId)
	);
	return Object.fromEntries(
		earlier.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]]))
	);
}

/** What a child told by coming from its own page; without it the questions would be those of others. */
const isBrought = (answers: Answers, questionId: string): boolean =>
	isChild(answers) && CHILD[questionId] !== undefined;

/** The answers without the last one that was asked for. */
export function answersBeforeLast(answers: Answers): Answers {
	const engine = wegwijzerEngine();
	const last = engine.questions.findLast(({ id }) => {
		if (answers[id] === undefined || isBrought(answers, id)) return false;
		const outcome = engine.outcome(without(answers, id));
		return outcome.kind === 'ask' && outcome.question.id === id;
	});
	return last ? without(answers, last.id) : {};
}

const without = (answers: Answers, questionId: string): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => id !== questionId));

/**
 * The page that asks a question again, when each answer there leads where changing it here would: without script that page knows nothing of
 * the answers to later questions.
 */
function askedAgain(
	lang: Lang,
	answers: Answers,
	question: Question,
	others: readonly Choice[]
): GivenAnswer['again'] {
	const engine = wegwijzerEngine();
	const before = {
		...answersBefore(answers, question.id),
		// A child is asked again in its own words.
		...(isChild(answers) && !isBrought(answers, question.id) && CHILD)
	};
	const outcome = engine.outcome(before);
	if (outcome.kind !== 'ask' || outcome.question.id !== question.id) return null;
	const there = new Set(question.options.map(({ id }) => stateHref(lang, { ...before, [question.id]: id })));
	if (hasWholeSite(lang) && !others.every(({ href }) => there.has(href))) return null;
	const later = Object.entries(answers).filter(([id]) => id !== question.id && before[id] === undefined);
	const keep = encodeState(engine.questions, Object.fromEntries(later));
	return { href: stateHref(lang, before), keep: keep === '' ? null : keep };
}

/** The answers so far, each with what could be answered instead. */
export function givenAnswers(lang: Lang, answers: Answers): GivenAnswer[] {
	return wegwijzerEngine().questions.flatMap((question) => {
		const answer = answers[question.id];
		if (answer === undefined) return [];
		const words = questionWords(lang, question.id, answers);
		const others = question.options
			.filter((option) => option.id !== answer)
			.map((option) => ({
				label: words.options[option.id] ?? option.id,
				...changed(lang, answers, question, option.id)
			}));
		const again = askedAgain(lang, answers, question, others);
		return [
			{
				question: words.title,
				answer: answerWords(lang, question.id, answers),
				again,
				others: again ? [] : others
			}
		];
	});
}
