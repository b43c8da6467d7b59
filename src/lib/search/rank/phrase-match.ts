/** A phrase found in a sequence of stems. */
export interface PhraseMatch<T> {
	value: T;
	/** Positions of its words. */
	positions: number[];
}

/** Words that must not be skipped inside a phrase: they reverse its meaning. */
const NEGATIONS = new Set(['niet', 'geen', 'nooit', 'not', 'no', 'never', 'zonder', 'without']);

/** Phrases by their first stem. */
export type PhraseTable<T> = Map<string, { stems: string[]; value: T }[]>;

export function addPhrase<T>(table: PhraseTable<T>, stems: string[], value: T): void {
	const [first] = stems;
	if (first === undefined) return;
	const known = table.get(first);
	if (known) known.push({ stems, value });
	else table.set(first, [{ stems, value }]);
}

/** Positions of the words of the phrase from `at` on, with at most one other word between two of them; null when it is not there. */
function positionsAt(words: readonly string[], at: number, stems: readonly string[]): number[] | null {
	const positions = [at];
	let next = at + 1;
	for (const stem of stems.slice(1)) {
		if (words[next] !== stem) {
			if (NEGATIONS.has(words[next] ?? '') || words[next + 1] !== stem) return null;
			next += 1;
		}
		positions.push(next);
		next += 1;
	}
	return positions;
}

/** All phrases in a sequence of stems. */
export function findPhrases<T>(table: PhraseTable<T>, words: readonly string[]): PhraseMatch<T>[] {
	return words.flatMap((word, at) =>
		(table.get(word) ?? []).flatMap(({ stems, value }) => {
			const positions = positionsAt(words, at, stems);
			return positions ? [{ value, positions }] : [];
		})
	);
}
