import lunr from 'lunr';
import installDutch from 'lunr-languages/lunr.nl';
import installStemmer from 'lunr-languages/lunr.stemmer.support';

installStemmer(lunr);
installDutch(lunr);

type Stemmer = (token: lunr.Token) => lunr.Token;

// lunr-languages adds `nl` to lunr at run time; its types do not say so.
const dutchStemmer = (lunr as unknown as { nl: { stemmer: Stemmer } }).nl.stemmer;
// lunr's own stemmer has a type of the build side only.
const englishStemmer = lunr.stemmer as unknown as Stemmer;

/**
 * Words without meaning for a search. Short on purpose: the stock Dutch list drops "wil", "niet", "tegen", "moet" and "zonder", which
 * carry the meaning of what our visitors type.
 */
const STOP_WORDS: Record<string, ReadonlySet<string>> = {
	nl: new Set(
		'de het een en of ik je jij u we wij ze zij hij er is ben was zijn te in op van voor met aan bij dat die dit wat hoe waar mijn me mij dan ook als om'.split(
			' '
		)
	),
	en: new Set(
		'the a an and or i you we they he she it is am are was be to in on of for with at by that this what how where my me do does did have has had'.split(
			' '
		)
	)
};

/** Text in lower case, without accents and apostrophes; hyphens inside words are dropped. */
export function normaliseText(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’‘`´]/g, '')
		.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
}

/** The words of a text without stop words, not stemmed. Digits stay, so that numbers can be found. */
export function words(text: string, lang: string): string[] {
	const stop = STOP_WORDS[lang];
	return (normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stop?.has(word));
}

/** The stem of one normalised word. */
export function stem(word: string, lang: string): string {
	const stemmer = lang === 'en' ? englishStemmer : dutchStemmer;
	return stemmer(new lunr.Token(word, {})).toString();
}
