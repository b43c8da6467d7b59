import i18next, { type i18n } from 'i18next';
import { siteFile } from '../site/site-file';
import { pageCodes, readingOrder, type Lang } from './languages';

/**
 * i18next with its plural rules, for every language of the site and its readings in easier words; a text that one does not have is that of the
 * language read instead.
 * @param textsOf the texts of a language by their full keys
 */
export function startTexts(textsOf: (lang: Lang) => Readonly<Record<string, string>>): i18n {
	const created = i18next.createInstance();
	const codes = pageCodes();
	void created.init({
		initAsync: false,
		fallbackLng: Object.fromEntries(codes.map((lang) => [lang, readingOrder(lang)])),
		keySeparator: false,
		nsSeparator: false,
		// Svelte escapes texts when it writes them.
		interpolation: { escapeValue: false, defaultVariables: { site: siteFile().name } },
		resources: Object.fromEntries(codes.map((lang) => [lang, { translation: textsOf(lang) }]))
	});
	return created;
}
