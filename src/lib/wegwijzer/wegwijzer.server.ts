import { helpPoints } from '../help/help-points.server';
import { formatFault, type Fault } from '../content/read/faults';
import type { HelpPoint } from '../help/help-point';
import { markedTexts, type MarkedText } from '../content/instructions/instructions';
import { content, fromContent } from '../content/store.server';
import type { BlockWords } from '../content/wegwijzer/wegwijzer-schema';
import { defaultLang, isReading, readingOrder, type Lang } from '../i18n/languages';
import { createEngine, type Engine } from './engine/engine';
import { enumerateStates, type State } from './engine/enumerate';
import type { Answers } from '../content/wegwijzer/model';
import { checkSpace } from './review/space-check';
import { fitting, variantsFor } from '../content/wegwijzer/variants';
import { sentenceLines } from '../text/sentence-lines';

/** The engine over the content of this project. */
export const wegwijzerEngine: () => Engine = fromContent(({ wegwijzer }) => createEngine(wegwijzer.data));

/** What is known of a child that comes from the page for children. */
export const CHILD: Answers & { role: string; age: string } = { role: 'self', age: 'under-12' };

/** Answers that a link elsewhere on the site starts from: the doors of the home page, and that of the page for children. */
function doorAnswers(): Answers[] {
	const role = wegwijzerEngine().questions.find((question) => question.id === 'role');
	return [...(role?.options ?? []).map((option) => ({ role: option.id })), CHILD];
}

/** Every state a visitor can reach. */
export const wegwijzerStates: () => Map<string, State> = fromContent(() =>
	enumerateStates(wegwijzerEngine(), doorAnswers())
);

/** Whether the wegwijzer is entered at a state: it has no answers yet, or a link elsewhere on the site leads to it. */
export function isStart(key: string): boolean {
	return wegwijzerStates().get(key)?.depth === 0;
}

/** Whether a number that may be shown is answered day and night. */
export function isAlwaysOpen(help: HelpPoint): boolean {
	return help.channels.some(
		(channel) => channel.type === 'phone' && channel.href && channel.hours?.alwaysOpen
	);
}

/** Faults that only show when every state is walked through; see {@link checkSpace}. */
function wegwijzerFaults(): Fault[] {
	const { local, wegwijzer } = content();
	const { data, outside } = wegwijzer;
	return checkSpace({
		data,
		engine: wegwijzerEngine(),
		states: wegwijzerStates(),
		// The wegwijzer is that of every copy: it need not lead to what one of them added.
		help: helpPoints(defaultLang())
			.filter(({ id }) => !local?.ids.has(id))
			.map((each) => ({ id: each.id, isAlwaysOpen: isAlwaysOpen(each) })),
		outside: outside.map(({ help }) => help)
	});
}

/** The same as lines to print. */
export function wegwijzerFaultLines(): string[] {
	return wegwijzerFaults().map(formatFault);
}

/** The language of the words that a page of the wegwijzer has in a language: its own, or the one that is read instead where nobody translated them. */
export function wordsLang(lang: Lang): Lang {
	return readingOrder(lang).find((code) => content().wegwijzer.translated.has(code)) ?? defaultLang();
}

/** Whether pages are large and short, with pictograms and a line for each sentence: in easier words, and for a child. */
export function isEasy(lang: Lang, answers: Answers): boolean {
	return isReading(lang) || isChild(answers);
}

/** Whether a child asks for itself. */
export function isChild(answers: Answers): boolean {
	return variantsFor(answers).includes('child');
}

/** Words of a question for the visitor who answers it. */
export function questionWords(lang: Lang, questionId: string, answers: Answers) {
	const words = content().wegwijzer.texts.get(lang)?.questions ?? {};
	const found = fitting(words, questionId, answers);
	if (!found) return { title: questionId, hint: undefined, options: {} };
	const { hint } = found;
	return hint !== undefined && isEasy(lang, answers) ? { ...found, hint: sentenceLines(hint) } : found;
}

/** Words of a block: one or two sentences, and points if it has them. */
export interface StepWords {
	text: string;
	points: readonly string[];
	/** Whether it names signs of which 112 has to be told: it stands out from the notes around it. */
	alarm?: true;
}

/** What a note tells to do when somebody may be hurt inside without a mark (as after strangulation). */
const ALARM = ['call-112', 'see-doctor-now'];

function asWords(words: BlockWords | undefined, written: (text: string) => string): StepWords {
	if (words === undefined) return { text: '', points: [] };
	if (typeof words === 'string') return { text: written(words), points: [] };
	const points = (words.points ?? []).map((point) => written(typeof point === 'string' ? point : point.say));
	const alarm = ALARM.every((id) => words.does?.includes(id));
	return { text: written(words.text), points, ...(alarm && { alarm }) };
}

/** The words of a block for a visitor who gave these answers. */
export function blockWords(lang: Lang, blockId: string, answers: Answers): StepWords {
	return asWords(
		fitting(content().wegwijzer.texts.get(lang)?.blocks ?? {}, blockId, answers),
		isEasy(lang, answers) ? sentenceLines : (text) => text
	);
}

/** What the words of a block, or of its roads, tell who gave these answers to do, as it stands in the file. */
export function blockMarks(lang: Lang, blockId: string, answers: Answers): MarkedText[] {
	const texts = content().wegwijzer.texts.get(lang);
	return [
		...markedTexts(fitting(texts?.blocks ?? {}, blockId, answers), blockId),
		...markedTexts(texts?.roads[blockId], blockId)
	];
}

/** The words as one text, points after the sentence. */
export function plainWords({ text, points }: StepWords): string {
	return [text, ...points].join(' ');
}
