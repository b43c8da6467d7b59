import i18next, { type i18n } from 'i18next';
import { DEFAULT_LANG, LANG_CODES, type Lang } from './languages';
import { flatTexts, type Translate } from './texts';

let instance: i18n | undefined;

function start(): i18n {
	const created = i18next.createInstance();
	void created.init({
		initAsync: false,
		fallbackLng: DEFAULT_LANG,
		keySeparator: false,
		nsSeparator: false,
		// Svelte escapes texts when it writes them.
		interpolation: { escapeValue: false },
		resources: Object.fromEntries(LANG_CODES.map((lang) => [lang, { translation: flatTexts(lang) }]))
	});
	return created;
}

/** The translate function of a language while pages are built: i18next with its plural rules. */
export function buildTranslate(lang: Lang): Translate {
	instance ??= start();
	return instance.getFixedT(lang);
}
