import type { OtherLanguages } from '../../content/search/other-languages';
import { splitWords } from './text-normalise';

/** A phrase of another language, as it is looked for. */
interface Phrase {
	words: string[];
	/** Its last word may go on. */
	isOpen: boolean;
	says: string;
	code: string;
}

/** What was typed, as the site's own language would say it. */
export interface ReadWords {
	/** Words that were understood are replaced, those of another language that were not are left out. The text itself when it is in no other. */
	text: string;
	/** What tells of danger: the same, but on a page in one of these languages, which is searched in the words that were typed. */
	told: string;
	/** Codes of the languages it may be in, the likeliest first; empty: that of the page. */
	languages: string[];
}

/** Russian, Ukrainian and Bulgarian share words, Arabic and Persian letters: so many that are equally likely are offered. */
const MOST_OFFERED = 3;

/** Chinese is written without spaces: every character is a word here. */
const CHARACTERS = /\p{Script=Han}|[^\p{Script=Han}]+/gu;
const wordsOf = (text: string) => splitWords(text).flatMap((word) => word.match(CHARACTERS) ?? []);

/** "The", "and", "by" and "for" are written to the word in Arabic. */
const ARABIC_PREFIX = /^(?:[وبلف]?ال|لل|و)(?=\p{Script=Arabic}{3})/u;

function startsAt(words: readonly string[], at: number, phrase: Phrase): boolean {
	const last = phrase.words.length - 1;
	return phrase.words.every((wanted, step) => {
		const word = words[at + step] ?? '';
		const isSame = (each: string) =>
			phrase.isOpen && step === last ? each.startsWith(wanted) : each === wanted;
		return isSame(word) || isSame(word.replace(ARABIC_PREFIX, ''));
	});
}

/**
 * Makes what reads words of other languages.
 * @param lang the language of the page, into which they are read
 * @param isKnown whether a word, normalised, is one of that language: those are kept amid words of another
 */
export function otherLanguageReader(
	{ means, languages }: OtherLanguages,
	lang: string,
	isKnown: (word: string) => boolean
): (text: string) => ReadWords {
	const isReadInto = Object.values(means).some((words) => lang in words);
	const [first = lang] = Object.keys(Object.values(means)[0] ?? {});
	const into = isReadInto ? lang : first;
	const byFirst = new Map<string, Phrase[]>();
	const open: Phrase[] = [];
	for (const { code, words } of languages)
		for (const [meaning, phrases] of Object.entries(words))
			for (const phrase of phrases) {
				const made = {
					words: wordsOf(phrase),
					isOpen: phrase.endsWith('*'),
					says: means[meaning]?.[into] ?? '',
					code
				};
				const [start = ''] = made.words;
				if (made.isOpen && made.words.length === 1) open.push(made);
				else byFirst.set(start, [...(byFirst.get(start) ?? []), made]);
			}
	const scripts = languages.flatMap(({ code, script }) =>
		script === undefined ? [] : [{ code, letters: new RegExp(`\\p{Script=${script}}`, 'u') }]
	);

	const phrasesAt = (words: readonly string[], at: number): Phrase[] => {
		const word = words[at] ?? '';
		const bare = word.replace(ARABIC_PREFIX, '');
		const starting = [
			...(byFirst.get(word) ?? []),
			...(bare === word ? [] : (byFirst.get(bare) ?? [])),
			...open
		];
		const found = starting.filter((phrase) => startsAt(words, at, phrase));
		const longest = Math.max(0, ...found.map((phrase) => phrase.words.length));
		return found.filter((phrase) => phrase.words.length === longest);
	};

	return (text) => {
		const words = wordsOf(text);
		const hits = new Map<string, number>();
		const said: string[] = [];
		const unread: { at: number; word: string }[] = [];
		for (let at = 0; at < words.length;) {
			const found = phrasesAt(words, at);
			const [first] = found;
			if (first) {
				for (const code of new Set(found.map((phrase) => phrase.code)))
					hits.set(code, (hits.get(code) ?? 0) + first.words.length);
				said.push(first.says);
			} else {
				unread.push({ at: said.length, word: words[at] ?? '' });
				said.push(words[at] ?? '');
			}
			at += first?.words.length ?? 1;
		}
		const most = Math.max(0, ...hits.values());
		const byWords = [...hits].filter(([, count]) => count === most).map(([code]) => code);
		const byScript = scripts.filter(({ letters }) => letters.test(text)).map(({ code }) => code);
		const read = (most > 0 ? byWords : byScript).slice(0, MOST_OFFERED);
		if (read.length === 0) return { text, told: text, languages: [] };
		const isLost = new Set(unread.filter(({ word }) => !isKnown(word)).map(({ at }) => at));
		const told = said.filter((_, at) => !isLost.has(at)).join(' ');
		if (isReadInto) return { text: told, told, languages: read };
		return { text, told, languages: read.includes(lang) ? [] : read };
	};
}
