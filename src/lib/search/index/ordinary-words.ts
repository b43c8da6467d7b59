import { nearestTerms } from '../rank/nearest-terms';
import { splitWords } from '../words/text-normalise';
import { wordToolsOf } from '../words/word-tools';
import type { SearchFile } from './documents';
import { loadIndex } from './load-index';

/** A word of so many sentences is one that people use, and no slip. */
const LEAST_SENTENCES = 3;

/**
 * An index with the words that would be taken for misspellings of its own and are not: names of places, and words that keep coming back in sentences
 * of visitors. One of those that sounds like a word of the index is how people spell that word.
 */
export function withOrdinaryWords(
	file: SearchFile,
	sentences: readonly string[],
	names: readonly string[]
): SearchFile {
	const index = loadIndex(file);
	const { lang, stem, isStopWord } = index.analyser;
	const counts = new Map<string, number>();
	for (const word of sentences.flatMap((sentence) => [...new Set(splitWords(sentence))]))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const { sound } = wordToolsOf(lang);
	const soundsLike = (word: string) =>
		nearestTerms(index, word).some((term) => sound?.(word) === sound?.(index.terms[term] ?? '') && sound);
	const used = [...counts].flatMap(([word, count]) => (count >= LEAST_SENTENCES ? [word] : []));
	const ordinary = [...used.filter((word) => !soundsLike(word)), ...names.flatMap(splitWords)].filter(
		(word) => !isStopWord(word) && !index.numberOf.has(stem(word)) && nearestTerms(index, word).length > 0
	);
	return { ...file, ordinary: [...new Set(ordinary)].sort().join(' ') };
}
