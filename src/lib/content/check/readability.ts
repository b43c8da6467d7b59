/** How easy a text is to read. */
export interface Readability {
	/** Flesch-Douma: 100 very easy, 60 plain, under 30 hard. */
	score: number;
	words: number;
	sentences: number;
}

/** Vowels that make one sound; any other vowel is a syllable of its own (`radio` has three). */
const SYLLABLE = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** Syllables of a Dutch word: vowels that make one sound count once, and a trema starts a new syllable. */
export function syllables(word: string): number {
	const parts = word.toLowerCase().split(/(?=[äëïöü])/);
	const count = parts.reduce((sum, part) => sum + (part.match(SYLLABLE)?.length ?? 0), 0);
	return Math.max(1, count);
}

/**
 * The Flesch-Douma figure of Dutch sentences: 206.84 - 0.93 x words per sentence - 77 x syllables per word
 * (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960).
 * @param sentences texts of one or more sentences each; a text without a full stop counts as one sentence
 */
export function fleschDouma(sentences: readonly string[]): Readability {
	const split = sentences
		.map((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, ''))
		.flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
		.map((text) => text.match(/[\p{L}\d'’-]+/gu) ?? [])
		.filter((words) => words.length > 0);
	const words = split.flat();
	if (words.length === 0) return { score: 0, words: 0, sentences: 0 };
	const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
	const score = 206.84 - 0.93 * (words.length / split.length) - 77 * perWord;
	return { score: Math.round(score * 10) / 10, words: words.length, sentences: split.length };
}
