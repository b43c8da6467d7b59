/** Words with the same rows, and the ids of those rows; both with spaces between. */
type WordsOfRows = [words: string, ids: string];

/**
 * Words that rows of the register can be found by and that they do not show: those of our own summaries, and words that people use for the same. In
 * a file of its own: in the pages of the register they would cost each a third more.
 */
export type RegisterWords = readonly WordsOfRows[];

/**
 * Words per row as they are sent: words that stand with the same rows are told once.
 * @param words by the id of the row
 */
export function packWords(words: ReadonlyMap<string, readonly string[]>): RegisterWords {
	const idsOf = new Map<string, string[]>();
	for (const [id, own] of words) for (const word of own) idsOf.set(word, [...(idsOf.get(word) ?? []), id]);
	const packed = new Map<string, string[]>();
	for (const [word, ids] of [...idsOf].sort(([a], [b]) => (a < b ? -1 : 1)))
		packed.set(ids.join(' '), [...(packed.get(ids.join(' ')) ?? []), word]);
	return [...packed].map(([ids, own]) => [own.join(' '), ids]);
}

/** The words of each row, by its id, as one text. */
export function unpackWords(packed: RegisterWords): Map<string, string> {
	const words = new Map<string, string>();
	for (const [own, ids] of packed)
		for (const id of ids.split(' ')) words.set(id, `${words.get(id) ?? ''} ${own}`);
	return words;
}
