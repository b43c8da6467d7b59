/** Municipalities under a letter of the alphabet. */
export interface LetterGroup<T> {
	/** A capital. */
	letter: string;
	own: T[];
}

/** Before the word by which a name is filed: `'s-Hertogenbosch`, `'t Zand`. */
const ARTICLE = /^['’][a-z][ -]/i;

/** Names by their first letter, in the order of the alphabet; without the article of a name, as in a telephone book. */
export function byLetter<T extends { name: string }>(list: readonly T[]): LetterGroup<T>[] {
	const filed = list
		.map((each) => ({ each, key: each.name.replace(ARTICLE, '').normalize('NFD') }))
		.sort((a, b) => a.key.localeCompare(b.key, 'nl'));
	const groups = new Map<string, T[]>();
	for (const { each, key } of filed) {
		const letter = key.charAt(0).toUpperCase();
		groups.set(letter, [...(groups.get(letter) ?? []), each]);
	}
	return [...groups].map(([letter, own]) => ({ letter, own }));
}
