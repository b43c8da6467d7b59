import type { LoadedIndex } from './load-index';
import { splitWords } from './text-normalise';

/** A word as pages write it, for the stem that an index knows; null when only `asked` has it, which is never shown. */
export function writtenWord(stem: string, index: LoadedIndex): string | null {
	for (const { title, summary } of index.entries) {
		const found = splitWords(`${title} ${summary}`).find((word) => index.analyser.stem(word) === stem);
		if (found !== undefined) return found;
	}
	return null;
}
