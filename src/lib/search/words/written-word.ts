import type { LoadedIndex } from '../index/load-index';
import { splitWords } from './text-normalise';

/** Words as pages write them, by stem. Made on first use, because most searches correct nothing. */
const known = new WeakMap<LoadedIndex, Map<string, string>>();

function writtenWords(index: LoadedIndex): Map<string, string> {
	const before = known.get(index);
	if (before) return before;
	const made = new Map<string, string>();
	for (const word of index.entries.flatMap(({ title, summary }) => splitWords(`${title} ${summary}`))) {
		const stem = index.analyser.stem(word);
		if (!made.has(stem)) made.set(stem, word);
	}
	known.set(index, made);
	return made;
}

/** A word as pages write it, for a stem in the index; null when only `asked` has it, because that is never shown. */
export function writtenWord(stem: string, index: LoadedIndex): string | null {
	return writtenWords(index).get(stem) ?? null;
}
