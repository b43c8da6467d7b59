/** One way in which a translated record differs from its original where it may not. */
export interface Difference {
	path: (string | number)[];
	expected: string;
	got: unknown;
}

/** Fields in which languages may differ: what people type, and other words for the same. */
const OWN = new Set(['asked_as', 'synonyms']);

/** Facts that stand among words, because they belong to the words beside them. */
const BESIDE_WORDS = new Set(['sources', 'does', 'd', 'effect', 'help', 'for', 'id', 'value', 'qualifier']);

/** Lists that tie words to facts: a word beside the wrong fact misleads, so they are held even while a translation is out of date. */
const TIED = new Set(['options', 'consult', 'values']);

/** Whether a difference is wrong even while the original is newer than the translation. */
export function isHeldAlways(path: readonly (string | number)[]): boolean {
	return TIED.has(String(path[0])) && (path.length === 1 || BESIDE_WORDS.has(String(path.at(-1))));
}

const asWritten = (value: unknown): string => JSON.stringify(value) ?? '';

function formExpected(original: unknown, translated: unknown): string {
	if (original === undefined) return 'nothing: the original does not say anything here';
	return translated === undefined ? 'what the original says here' : 'the form that the original has here';
}

/**
 * Where a translated record has other facts than its original, or more or fewer sentences.
 * @param original a record, or a part of it
 * @param translated the same in another language
 */
export function differences(
	original: unknown,
	translated: unknown,
	path: (string | number)[] = []
): Difference[] {
	if (BESIDE_WORDS.has(String(path.at(-1)))) {
		const fact = asWritten(original);
		if (fact === asWritten(translated)) return [];
		return [{ path, expected: `${fact || 'nothing'}, as in the original`, got: translated }];
	}
	if (typeof original !== typeof translated) {
		return [{ path, expected: formExpected(original, translated), got: translated }];
	}
	if (Array.isArray(original) && Array.isArray(translated)) {
		if (original.length !== translated.length)
			return [
				{
					path,
					expected: `as many as the original (${original.length})`,
					got: `${translated.length}`
				}
			];
		return original.flatMap((each, at) => differences(each, translated[at], [...path, at]));
	}
	if (typeof original !== 'object' || original === null || translated === null) return [];
	const theirs = new Map<string, unknown>(Object.entries(translated as object));
	const keys = new Set([...Object.keys(original), ...theirs.keys()]);
	const ours = new Map<string, unknown>(Object.entries(original));
	return [...keys].flatMap((key) =>
		OWN.has(key) ? [] : differences(ours.get(key), theirs.get(key), [...path, key])
	);
}
