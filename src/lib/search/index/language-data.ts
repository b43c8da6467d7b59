/** An editor's words for a language, as they are sent with the index: phrases are normalised words, separated by spaces. */
export interface LanguageData {
	lang: string;
	/** Words without meaning for a search. */
	stopWords: string[];
	/** Other forms and misspellings of a word: `[word, ...forms]`. */
	spelling: string[][];
	/** Phrases that mean nearly the same: each finds all. */
	same: string[][];
	/** What people type, and what the content says. */
	oneWay: { from: string[]; to: string[] }[];
}
