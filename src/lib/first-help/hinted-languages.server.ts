import { hasWholeSite, isLang, languages, wholeLangCodes, type Lang } from '../i18n/languages';
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
 * For the hint on the home page of a language: those that have the core of the site, or first help, the script that shows one, and codes of the
 * languages that the head names, of which nothing is said. Null for a language with the core alone: who reads it asked for it.
 */
export function languageHint(
	lang: Lang
): { languages: HintedLanguage[]; named: string[]; script: string } | null {
	if (!hasWholeSite(lang)) return null;
	const own = languages()
		.filter(({ code }) => !hasWholeSite(code))
		.flatMap(({ code, name, direction }) => {
			const core = coreOf(code);
			return core ? [{ code, name, direction, ...core }] : [];
		});
	const more = firstHelpLanguages()
		.filter(({ code }) => !isLang(code))
		.map(({ code, name, direction, frame }) => {
			return { code, name, direction, title: frame.heading, href: `/talen/${code}/` };
		});
	return { languages: [...own, ...more], named: wholeLangCodes(), script: HINT_SCRIPT };
}
