import { hasWholeSite, isLang, languages, type Lang } from '../i18n/languages';
import { coreOf } from './core-link.server';
import { firstHelpLanguages } from './first-help-page.server';
import { HINT_SCRIPT } from './hint-script.js';

/** A language that the home page may point to, in its own words. */
export interface HintedLanguage {
	code: string;
	name: string;
	direction: 'ltr' | 'rtl';
	/** What is there, and where: the site itself, or else the page of first help. */
	title: string;
	href: string;
}

/**
 * For the hint on the home page of a language: all others that the site or its first help is in, and the script that shows one. Null for a
 * language with the core alone: who reads it asked for it.
 */
export function languageHint(lang: Lang): { languages: HintedLanguage[]; script: string } | null {
	if (!hasWholeSite(lang)) return null;
	const own = languages().flatMap(({ code, name, direction }) => {
		const core = coreOf(code);
		return core ? [{ code, name, direction, ...core }] : [];
	});
	const more = firstHelpLanguages()
		.filter(({ code }) => !isLang(code))
		.map(({ code, name, direction, frame }) => {
			return { code, name, direction, title: frame.heading, href: `/talen/${code}/` };
		});
	return { languages: [...own, ...more].filter(({ code }) => code !== lang), script: HINT_SCRIPT };
}
