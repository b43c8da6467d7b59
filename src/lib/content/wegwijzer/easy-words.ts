import type { WegwijzerTexts } from './wegwijzer-schema';

/**
 * The words of a reading in easier words: those of its language where it has none of its own.
 * @param original words of the language
 * @param own entries that are easier; each is taken whole
 */
export function inEasyWords(original: WegwijzerTexts, own: WegwijzerTexts): WegwijzerTexts {
	return {
		questions: { ...original.questions, ...own.questions },
		blocks: { ...original.blocks, ...own.blocks },
		roads: { ...original.roads, ...own.roads },
		contacts: { ...original.contacts, ...own.contacts }
	};
}
