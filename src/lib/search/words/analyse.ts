import type { StemCount } from './compounds';
import type { LanguageData } from '../index/language-data';
import { addPhrase, findPhrases, type PhraseTable } from '../rank/phrase-match';
import { RANKING } from '../rank/ranking-settings';
import { stemmerOf } from './stem';
import { wordToolsOf } from './word-tools';
import { splitWords } from './text-normalise';

/** A word or phrase, as it is looked up. */
export interface Unit {
	/** The word as typed, normalised; for a phrase its words. */
	text: string;
	/** Terms that find it, with their strength from 0 to 1; the first is the word's own term. */
	terms: { term: string; strength: number }[];
	/** Position of its first word. */
	at: number;
}

/** The term that stands for all phrases of an entry of the thesaurus, by its place in `same`. */
export const groupTerm = (at: number): string => `=${at}`;

interface Replacement {
	terms: string[];
	strength: number;
}

/** Makes terms of text: the same in pages and in queries. */
export interface Analyser {
	lang: string;
	/** Terms of a text in order: stems without stop words; a compound is followed by its parts, a phrase of the thesaurus by its group. */
	terms(text: string): string[];
	/** Terms of one word as it is written. They are remembered, because results keep showing the same words. */
	wordTerms(word: string): readonly string[];
	/** What is looked up for a query. */
	units(text: string): Unit[];
	/** Groups of the thesaurus to which a single stem belongs. */
	groupsOf(stem: string): readonly string[];
	/** The stem of a word, after correcting its spelling. */
	stem(word: string): string;
	/** Whether a word, normalised, says nothing for a search. */
	isStopWord(word: string): boolean;
}

/**
 * @param data the words that editors entered for the language
 * @param count how often a stem occurs in the content, for splitting compounds
 */
export function createAnalyser(data: LanguageData, count: StemCount): Analyser {
	const stop = new Set(data.stopWords);
	const plainStem = stemmerOf(data.lang);
	const spelling = new Map(
		data.spelling.flatMap(([word = '', ...forms]) => forms.map((form) => [form, word] as const))
	);
	const stem = (word: string) => plainStem(spelling.get(word) ?? word);
	const { compound: split } = wordToolsOf(data.lang);
	const compound = (word: string) => split?.(spelling.get(word) ?? word, { stem, count }) ?? [];
	const phraseStems = (phrase: string) => phrase.split(' ').map(stem);

	const single = new Map<string, string[]>();
	const phrases: PhraseTable<string> = new Map();
	data.same.forEach((members, at) => {
		for (const member of members) {
			const stems = phraseStems(member);
			const [first] = stems;
			if (stems.length > 1) addPhrase(phrases, stems, groupTerm(at));
			else if (first !== undefined)
				single.set(first, [...new Set([...(single.get(first) ?? []), groupTerm(at)])]);
		}
	});
	const groupsOf = (term: string): readonly string[] => single.get(term) ?? [];

	const terms = (text: string): string[] => {
		const words = splitWords(text);
		const stems = words.map(stem);
		const groups = findPhrases(phrases, stems);
		return words.flatMap((word, at) => [
			...(stop.has(word) ? [] : [stems[at] ?? word, ...compound(word)]),
			...groups.filter(({ positions }) => positions[positions.length - 1] === at).map(({ value }) => value)
		]);
	};

	const words = new Map<string, readonly string[]>();
	const wordTerms = (word: string): readonly string[] => {
		const known = words.get(word);
		if (known) return known;
		const found = terms(word);
		words.set(word, [...found, ...found.flatMap(groupsOf)]);
		return words.get(word) ?? found;
	};

	const oneWay: PhraseTable<Replacement> = new Map();
	for (const { from, to } of data.oneWay) {
		const replacement = {
			terms: [
				...new Set(to.flatMap((phrase) => [...terms(phrase), ...phraseStems(phrase).flatMap(groupsOf)]))
			],
			strength: RANKING.strength.oneWay
		};
		for (const phrase of from) addPhrase(oneWay, phraseStems(phrase), replacement);
	}
	for (const { stems, value } of [...phrases.values()].flat())
		addPhrase(oneWay, stems, { terms: [value], strength: RANKING.strength.same });

	const units = (text: string): Unit[] => {
		const words = splitWords(text);
		const stems = words.map(stem);
		const own = words.flatMap((word, at): Unit[] => {
			if (stop.has(word)) return [];
			const term = stems[at] ?? word;
			const found = [
				{ term, strength: 1 },
				...groupsOf(term).map((group) => ({ term: group, strength: RANKING.strength.same })),
				...compound(word).map((part) => ({ term: part, strength: RANKING.strength.part }))
			];
			return [{ text: word, terms: found, at }];
		});
		for (const { value, positions } of findPhrases(oneWay, stems)) {
			const added = value.terms.map((term) => ({ term, strength: value.strength }));
			const [first = 0] = positions;
			const known = positions.length === 1 ? own.find((unit) => unit.at === first) : undefined;
			if (known) known.terms.push(...added);
			else own.push({ text: positions.map((at) => words[at]).join(' '), terms: added, at: first });
		}
		return own;
	};

	return { lang: data.lang, terms, wordTerms, units, groupsOf, stem, isStopWord: (word) => stop.has(word) };
}
