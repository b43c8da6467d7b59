import { contentHash } from '../../content/read/read-records.server';
import type { Content } from '../../content/read-content.server';
import { fromContentIn } from '../../content/store.server';
import type { Lang } from '../../i18n/languages';
import { buildTranslate } from '../../i18n/translate-build.server';
import { registerEntries, type RegisterEntry } from '../../programme/entries';
import { foldText } from '../../programme/register-filter';
import { packWords } from '../../programme/register-words';
import { collectProgramme } from '../collect/collect-programme.server';
import { groupTerm, type Analyser } from '../words/analyse';
import { splitWords } from '../words/text-normalise';
import { buildAnalyser } from './build-index';
import { languageDataOf, type DataFile } from './data-file.server';
import type { LanguageData } from './language-data';

/** Of a phrase of the thesaurus with more words, one word says too little: it is part of a sentence. */
const MOST_WORDS_OF_PHRASE = 3;

/** Shorter words find nothing that longer ones do not. */
const SHORTEST_WORD = 3;

/** Phrases of the thesaurus that mean the same as something in the texts. */
function samePhrases(texts: readonly string[], { same }: LanguageData, analyser: Analyser): string[] {
	const terms = new Set(texts.flatMap(analyser.terms).flatMap((term) => [term, ...analyser.groupsOf(term)]));
	return same
		.filter((_, at) => terms.has(groupTerm(at)))
		.flatMap((phrases) => phrases.filter((phrase) => phrase.split(' ').length <= MOST_WORDS_OF_PHRASE));
}

/** Whether a word is worth sending. Numbers are not: rows show periods, and numbers of bills are keys of a measure. */
const isTelling = (word: string, analyser: Analyser) =>
	word.length >= SHORTEST_WORD && !/^\d+$/.test(word) && !analyser.isStopWord(word);

/** Words that find a measure and that its row does not show, each once; a word that is part of another is found with that. */
function wordsOf(
	{ words: { title, summary }, measure }: RegisterEntry,
	labels: readonly string[],
	data: LanguageData,
	analyser: Analyser
): string[] {
	const texts = [summary, ...measure.parties, ...labels];
	const row = foldText([title, ...measure.keys].join(' '));
	const found = [...texts, ...samePhrases([title, ...texts], data, analyser)].flatMap(splitWords);
	const words = [...new Set(found)].filter((word) => isTelling(word, analyser) && !row.includes(word));
	return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/**
 * Words per measure by which the field of the register finds it, beside those of its row: our summary, who carries it out, for whom and about what it
 * is, and what the thesaurus has for the same. Papers write "seksuele misdrijven" where people type "verkrachting".
 */
export function registerWords(from: Content, lang: Lang): Map<string, string[]> {
	const data = languageDataOf(from, lang);
	const analyser = buildAnalyser(collectProgramme(from, lang), data);
	const t = buildTranslate(lang);
	return new Map(
		registerEntries(from.programme, lang).map((entry) => {
			const { id, audiences, themes } = entry.measure;
			const labels = [
				...audiences.map((audience) => t(`programme.audience_${audience}`)),
				...themes.map((theme) => t(`programme.theme_${theme}`))
			];
			return [id, wordsOf(entry, labels, data, analyser)];
		})
	);
}

/** The words of the rows of the register in a language, as they are served. */
export const registerWordsFile: (lang: Lang) => DataFile = fromContentIn((from, lang) => {
	const json = JSON.stringify(packWords(registerWords(from, lang)));
	return { json, name: `register-woorden-${lang}-${contentHash(json)}.json` };
});
