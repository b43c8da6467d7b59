/*
 * Which language a browser asks for. Plain JavaScript without imports: it stands in the home page itself (hint-script.js).
 */

/**
 * The language of a tag by its newest name: Dari (`prs`) is `fa`, and `zh` whichever way it is written.
 * @param {string} tag as browsers give it, e.g. `fa-AF`
 * @returns {string} empty for what is no tag, and in a browser that does not know names
 */
const languageOf = (tag) => {
	try {
		return Intl.getCanonicalLocales(tag)[0].split('-')[0];
	} catch {
		return '';
	}
};

/**
 * The first of the languages somebody asks for that there is something in. No language stands in for a kindred one: who asks for Ukrainian is not
 * led to Russian.
 * @param {readonly string[]} asked tags, the most wanted first, as `navigator.languages`
 * @param {readonly string[]} offered codes of languages
 * @returns {string | undefined} one of the offered; undefined: none is asked for
 */
export const askedLanguage = (asked, offered) => asked.map(languageOf).find((code) => offered.includes(code));
