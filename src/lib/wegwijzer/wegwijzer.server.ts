import { content } from '../content/store.server';
import type { Lang } from '../i18n/languages';
import { createEngine, type Engine } from './engine';
import { enumerateStates, type State } from './enumerate';
import type { Answers } from './model';

let engine: Engine | undefined;
let states: Map<string, State> | undefined;

/** The engine over the content of this project. */
export function wegwijzerEngine(): Engine {
	engine ??= createEngine(content().wegwijzer.data);
	return engine;
}

/** Answers that a link elsewhere on the site starts from: the doors of the home page. */
export function doorAnswers(): Answers[] {
	const role = wegwijzerEngine().questions.find((question) => question.id === 'role');
	return (role?.options ?? []).map((option) => ({ role: option.id }));
}

/** Every state a visitor can reach. */
export function wegwijzerStates(): Map<string, State> {
	states ??= enumerateStates(wegwijzerEngine(), doorAnswers());
	return states;
}

/** Words of a question for who answers it: a question may be worded otherwise per role. */
export function questionWords(lang: Lang, questionId: string, answers: Answers) {
	const texts = content().wegwijzer.texts.get(lang);
	const role = answers.role;
	return (
		(role === undefined ? undefined : texts?.questions[`${questionId}@${role}`]) ??
		texts?.questions[questionId] ?? { title: questionId, options: {} }
	);
}

/** Why a block is part of the advice, in a language. */
export function blockWords(lang: Lang, blockId: string): string {
	return content().wegwijzer.texts.get(lang)?.blocks[blockId] ?? '';
}
