import type { Lang } from '../i18n/languages';
import { stateHref } from '../wegwijzer/page/given-answers.server';
import { wegwijzerPage, type QuestionPage } from '../wegwijzer/page/page-data.server';
import { isStart, questionWords, wegwijzerEngine, wegwijzerStates } from '../wegwijzer/wegwijzer.server';

/**
 * Keys of the states that a frame may begin at: the start, and one a role. Each still asks first whether there is danger. What a child is asked
 * is not among them: it has its own page to come from.
 */
export function embedStates(): string[] {
	return [...wegwijzerStates().values()]
		.filter(({ key, answers }) => isStart(key) && answers.age === undefined)
		.map(({ key }) => key);
}

/**
 * The question of such a state.
 * @returns null for a state that no frame begins at
 */
export function embedQuestion(lang: Lang, state: string): QuestionPage | null {
	const page = embedStates().includes(state) ? wegwijzerPage(lang, state) : null;
	return page?.kind === 'ask' ? page : null;
}

/** The roads of "where do I go": for whom somebody looks for help, which leads to the start of that role. */
export function roadsPage(lang: Lang): QuestionPage {
	const engine = wegwijzerEngine();
	const role = engine.questions.find(({ id }) => id === 'role');
	if (!role) throw new Error('content/wegwijzer/questions.yaml: expected a question "role"');
	const words = questionWords(lang, role.id, {});
	return {
		kind: 'ask',
		answers: [],
		backHref: null,
		step: 1,
		isEasy: false,
		code: role.code,
		title: words.title,
		hint: words.hint ?? null,
		mostAfter: engine.questionsLeft({}).most - 1,
		options: role.options.map(({ id }) => ({
			label: words.options[id] ?? id,
			href: stateHref(lang, { role: id })
		})),
		unknownHref: stateHref(lang, {})
	};
}
