import lunr from 'lunr';
import { stemDutch } from './stem-dutch';

/** The stem of one normalised word. */
export type Stem = (word: string) => string;

// lunr's own stemmer (Porter, English) has a type of the build side only.
const englishStemmer = lunr.stemmer as unknown as (token: lunr.Token) => lunr.Token;

/** "seksuele" and "seksueel", "officiële" and "officieel" meet: the stemmer keeps them apart. */
const dutch: Stem = (word) => stemDutch(word.replace(/([iu])ele$/, '$1eel'));
const english: Stem = (word) => englishStemmer(new lunr.Token(word, {})).toString();
/** The stemmer of each language that has one; the ablation replaces them. */
export const STEMMERS: Record<string, Stem> = { nl: dutch, en: english };

/** The stemmer of a language; it remembers stems, because the same words keep coming back. Numbers and single letters stay as they are. */
export function stemmerOf(lang: string): Stem {
	const stem = STEMMERS[lang];
	const known = new Map<string, string>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const found = !stem || word.length < 3 || /\d/.test(word) ? word : stem(word);
		known.set(word, found);
		return found;
	};
}
