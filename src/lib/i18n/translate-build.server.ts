import type { i18n } from 'i18next';
import type { Lang } from './languages';
import { flatTexts } from './locale-texts.server';
import { startTexts } from './start-texts';
import type { Translate } from './texts';

let instance: i18n | undefined;
const translators = new Map<Lang, Translate>();

/**
 * The translate function of a language while pages are built: i18next with its plural rules. A text is worked out once: thousands of pages
 * have the same head and foot.
 */
export function buildTranslate(lang: Lang): Translate {
	const known = translators.get(lang);
	if (known) return known;
	instance ??= startTexts(flatTexts);
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
