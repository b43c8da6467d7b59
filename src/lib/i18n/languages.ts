/** The site's languages: Dutch at the root, the others under `/<code>/`. Names are in the language itself. */
export const LANGUAGES = [
	{ code: 'nl', name: 'Nederlands', dir: 'ltr' },
	{ code: 'en', name: 'English', dir: 'ltr' }
] as const satisfies readonly { code: string; name: string; dir: 'ltr' | 'rtl' }[];

export type Lang = (typeof LANGUAGES)[number]['code'];

export const DEFAULT_LANG: Lang = 'nl';

export const LANG_CODES: readonly Lang[] = LANGUAGES.map((language) => language.code);

/** Whether a text (a segment of an address, a command's option) is the code of a language of the site. */
export function isLang(text: string | undefined): text is Lang {
	return LANG_CODES.some((code) => code === text);
}

/** Writing direction of a language; set once, on `<html>`. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
	return LANGUAGES.find((language) => language.code === lang)?.dir ?? 'ltr';
}
