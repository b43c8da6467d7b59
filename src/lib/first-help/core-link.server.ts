import { isLang, type Lang } from '../i18n/languages';
import { localPath } from '../i18n/paths';
import { buildTranslate } from '../i18n/translate-build.server';

/** Where more than first help is in a language, in its own words; null: the site is not in it. */
export function coreOf(lang: Lang): { href: string; title: string } | null {
	return isLang(lang) ? { href: localPath(lang, '/'), title: buildTranslate(lang)('home.title') } : null;
}
