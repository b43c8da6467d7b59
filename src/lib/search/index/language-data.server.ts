import type { Thesaurus } from '../../content/search/thesaurus-schema';
import type { LanguageData } from './language-data';
import { splitWords } from '../words/text-normalise';

const normalised = (phrases: readonly string[]): string[] => [
	...new Set(phrases.map((phrase) => splitWords(phrase).join(' ')).filter((phrase) => phrase !== ''))
];

/** An editor's words for search, as they are sent with the index. */
export function languageData(lang: string, thesaurus: Thesaurus): LanguageData {
	return {
		lang,
		stopWords: normalised(thesaurus.stop_words),
		spelling: Object.entries(thesaurus.spelling).map(([word, forms]) => normalised([word, ...forms])),
		same: thesaurus.same.map(normalised),
		oneWay: thesaurus.one_way.map(({ from, to }) => ({ from: normalised(from), to: normalised(to) }))
	};
}
