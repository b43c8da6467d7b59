import i18next, { type i18n } from 'i18next';
import { langCodes, readingOrder, readings, type Lang } from './languages';
import { siteFile } from '../site/site-file';
import { flatTexts } from './locale-texts.server';
import type { Translate } from './texts';

let instance: i18n | undefined;
const translators = new Map<Lang, Translate>();

function start(): i18n {
	const created = i18next.createInstance();
	const codes = [...langCodes(), ...readings().map(({ code }) => code)];
	void created.init({
		initAsync: false,
		fallbackLng: Object.fromEntries(codes.map((lang) => [lang, readingOrder(lang)])),
		keySeparator: false,
		nsSeparator: false,
		// Svelte escapes texts when it writes them.
		interpolation: { escapeValue: false, defaultVariables: { site: siteFile().name } },
		resources: Object.fromEntries(codes.map((lang) => [lang, { translation: flatTexts(lang) }]))
	});
	return created;
}

/**
 * The translate function of a language while pages are built: i18next with its plural rules. A text is worked out once: thousands of pages
 * have the same head and foot.
 */
export function buildTranslate(lang: Lang): Translate {
	const known = translators.get(lang);
	if (known) return known;
	instance ??= start();
	const translate: Translate = instance.getFixedT(lang);
	const texts = new Map<string, string>();
	const remembering: Translate = (key, params) => {
		const call = params === undefined ? key : key + JSON.stringify(params);
		const done = texts.get(call);
		if (done !== undefined) return done;
		const text = translate(key, params);
		texts.set(call, text);
		return text;
	};
	translators.set(lang, remembering);
	return remembering;
}

/** Has the texts read anew when they are next asked for. */
export function forgetTexts(): void {
	instance = undefined;
	translators.clear();
}
