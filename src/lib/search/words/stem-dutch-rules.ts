/** One way to take off a suffix; the first rule of a suffix whose conditions hold is used. */
export interface Rule {
	/** Letters that come before the suffix. */
	before?: string;
	/** True: those letters stay. */
	keep?: boolean;
	/** Region in which what remains has to end. */
	region?: 1 | 2;
	/** A condition on what comes before. */
	after?: (stem: string) => boolean;
	/** What replaces it. */
	put?: string;
	/** True: a short vowel that is now closed becomes long: `mak(en)` becomes `maak`. */
	lengthen?: boolean;
}

/** Whether the text ends in the letters. */
export const matchesBefore = (stem: string, letters: string): boolean => stem.endsWith(letters);

/** Whether the text ends in a vowel, `ij` among them. */
export const isVowel = (stem: string): boolean => /(?:[aeiouy]|ij)$/.test(stem);

/** Whether the text ends in a consonant, the j of `ij` not among them. */
export const isConsonant = (stem: string): boolean => /[^aeiouy]$/.test(stem) && !stem.endsWith('ij');

/** Whether the letter before the last is a vowel. */
export const isVowelBeforeLast = (stem: string): boolean => isVowel(stem.slice(0, -1));

/** Doubles a single vowel before the last consonant: `mak` becomes `maak`; `e` only where the word has no other clear vowel before it. */
export function lengthenVowel(word: string): string {
	if (!/[^aeiouywx]$/.test(word)) return word;
	const head = word.slice(0, -1);
	const vowel = head.slice(-1);
	const before = head.slice(0, -1);
	const isOpen = before === '' || /[^aeiouy]$/.test(before);
	if (/[aou]/.test(vowel) && isOpen) return `${head}${vowel}${word.slice(-1)}`;
	const isEe = vowel === 'e' && isOpen && !/[aiou]$/.test(before) && !/[^aeiouy][aiou].$/.test(before);
	return isEe ? `${head}${vowel}${word.slice(-1)}` : word;
}
