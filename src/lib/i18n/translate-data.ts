import type { Lang } from './languages';
import type { TextParams, Translate } from './texts';

/**
 * Translates in the browser from texts that came with the page. i18next would cost 14.5 kB there; a test holds this to the same answers
 * for every key.
 * @param texts full keys to texts, from `flatTexts`
 */
export function dataTranslate(lang: Lang, texts: Record<string, string>): Translate {
	const plural = new Intl.PluralRules(lang);
	return (key, params: TextParams = {}) => {
		const counted =
			typeof params.count === 'number' ? texts[`${key}_${plural.select(params.count)}`] : undefined;
		const text = counted ?? texts[key] ?? key;
		return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
	};
}
