/** The whole space of the wegwijzer, for tests that have to hold for every state. */
import { helpPoints } from '../../../src/lib/help/help-points.server';
import type { Answers, Block } from '../../../src/lib/content/wegwijzer/model';
import { spaceFigures } from '../../../src/lib/wegwijzer/review/figures';
import {
	blockWords,
	plainWords,
	wegwijzerEngine,
	wegwijzerStates
} from '../../../src/lib/wegwijzer/wegwijzer.server';

export const engine = wegwijzerEngine();
export const states = [...wegwijzerStates().values()];
export const figures = spaceFigures(engine, wegwijzerStates());
export const help = new Map(helpPoints('nl').map((each) => [each.id, each]));
export const advice = states.flatMap((state) =>
	state.outcome.kind === 'advice' ? [{ ...state, blocks: state.outcome.blocks }] : []
);
export const asking = states.filter(({ outcome }) => outcome.kind === 'ask');
export const helpIn = (blocks: readonly Block[], slot: string) =>
	blocks.filter((block) => block.slot === slot).flatMap((block) => block.help ?? []);
export const named = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => [
		...(block.help ? [block.help] : []),
		...(block.roads ?? []).map((road) => road.help)
	]);
export const name = (answers: Answers) => JSON.stringify(answers);
/** The states for which something does not hold, as lines to print. */
export const where = (list: readonly { answers: Answers }[]) => list.map(({ answers }) => name(answers));
export const wordsOf = (lang: 'nl' | 'en', answers: Answers, blocks: readonly Block[]) =>
	blocks.map((block) => plainWords(blockWords(lang, block.id, answers)));
