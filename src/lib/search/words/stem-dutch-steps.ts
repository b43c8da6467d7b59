/** The suffix tables of the Kraaij-Pohlmann stemmer, step by step; names and order follow its Snowball definition. */
import { isConsonant, isVowel, isVowelBeforeLast, type Rule } from './stem-dutch-rules';

type Step = Record<string, readonly Rule[]>;

const drop: Rule = { region: 1 };
const dropAndLengthen: Rule = { region: 1, lengthen: true };
const dropAfterConsonant: Rule = { region: 1, after: isConsonant, lengthen: true };

/** Plurals and verb endings. */
export const STEP_1: Step = {
	s: [{ region: 1, after: (stem) => isConsonant(stem) && !stem.endsWith('t') }],
	ies: [{ region: 1, put: 'ie' }],
	es: [
		{ before: 'ar', region: 1, after: isConsonant, lengthen: true },
		{ before: 'er', region: 1, after: isConsonant },
		{ region: 1, after: isConsonant, put: 'e' }
	],
	aus: [{ region: 1, after: isVowel, put: 'au' }],
	en: [
		{ before: 'hed', region: 1, put: 'heid' },
		{ before: 'nd', keep: true },
		{ before: 'd', region: 1, after: isConsonant },
		{ before: 'i', keep: true, after: isVowel },
		{ before: 'j', keep: true, after: isVowel },
		dropAfterConsonant
	],
	nde: [{ put: 'nd' }]
};

/** Diminutives and endings in -e. */
export const STEP_2: Step = {
	je: [
		{ before: 'et', region: 1, after: isConsonant },
		{ before: 'rnt', put: 'rn' },
		{ before: 't', region: 1, after: isVowelBeforeLast },
		{ before: 'ink', put: 'ing' },
		{ before: 'mp', put: 'm' },
		{ region: 1, after: isConsonant }
	],
	ge: [{ region: 1, put: 'g' }],
	lijke: [{ region: 1, put: 'lijk' }],
	ische: [{ region: 1, put: 'isch' }],
	de: [{ region: 1, after: isConsonant }],
	te: [{ region: 1, put: 't' }],
	se: [{ region: 1, put: 's' }],
	re: [{ region: 1, put: 'r' }],
	le: [{ region: 1, put: 'l', lengthen: true }],
	ene: [{ region: 1, after: isConsonant, put: 'en', lengthen: true }],
	ieve: [{ region: 1, after: isConsonant, put: 'ief' }]
};

/** Nouns made from verbs and adjectives. */
export const STEP_3: Step = {
	atie: [{ region: 1, put: 'eer' }],
	iteit: [dropAndLengthen],
	heid: [drop],
	sel: [drop],
	ster: [drop],
	rder: [{ put: 'r' }],
	ing: [dropAndLengthen],
	isme: [dropAndLengthen],
	erij: [dropAndLengthen],
	arij: [{ region: 1, after: isConsonant, put: 'aar' }],
	fie: [{ region: 2, put: 'f', lengthen: true }],
	gie: [{ region: 2, put: 'g', lengthen: true }],
	tst: [{ region: 1, after: isConsonant, put: 't' }],
	dst: [{ region: 1, after: isConsonant, put: 'd' }]
};

/** Adjectives. */
export const STEP_4A: Step = {
	ioneel: [{ region: 1, put: 'ie' }],
	atief: [{ region: 1, put: 'eer' }],
	baar: [drop],
	naar: [{ region: 1, after: isVowel, put: 'n' }],
	laar: [{ region: 1, after: isVowel, put: 'l' }],
	raar: [{ region: 1, after: isVowel, put: 'r' }],
	tant: [{ region: 1, put: 'teer' }],
	lijker: [{ region: 1, put: 'lijk' }],
	lijkst: [{ region: 1, put: 'lijk' }],
	achtig: [drop],
	achtiger: [drop],
	achtigst: [drop],
	eriger: [dropAfterConsonant],
	erigst: [dropAfterConsonant],
	erig: [dropAfterConsonant],
	end: [dropAfterConsonant]
};

/** Adjectives in -ig, tried when no rule of the step before applied. */
export const STEP_4B: Step = {
	iger: [dropAfterConsonant],
	igst: [dropAfterConsonant],
	ig: [dropAfterConsonant]
};
