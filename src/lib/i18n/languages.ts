import { siteFile, type Language, type Reading } from '../site/site-file';

/** Code of a language of the site; which there are is in `content/site.yaml`. Checked where it comes in: `isLang`. */
export type Lang = string;

/** The site's languages, in the order in which they are offered. */
export function languages(): readonly Language[] {
	return siteFile().languages;
}

/** The language at the root of the site, in which everything is written first; the others stand under `/<code>/`. */
export function defaultLang(): Lang {
	return siteFile().defaultLanguage;
}

export function langCodes(): Lang[] {
	return languages().map(({ code }) => code);
}

/** The language that is read instead where one has the core of the site alone; undefined: it has the whole site. */
export function otherwiseOf(lang: Lang): Lang | undefined {
	return languages().find(({ code }) => code === lang)?.otherwise;
}

/** Whether a language has the whole site, and not its core alone. */
export function hasWholeSite(lang: Lang): boolean {
	return otherwiseOf(lang) === undefined;
}

/** The languages that have it. */
export function wholeLanguages(): Language[] {
	return languages().filter(({ code }) => hasWholeSite(code));
}

/** Their codes. */
export function wholeLangCodes(): Lang[] {
	return wholeLanguages().map(({ code }) => code);
}

/** Readings of a language in easier words. */
export function readings(): readonly Reading[] {
	return siteFile().readings;
}

/** The reading of a code; undefined: it is a language of its own, or none. */
export function readingWith(code: Lang): Reading | undefined {
	return readings().find((reading) => reading.code === code);
}

/** Codes of everything that has pages: languages, and readings in easier words. */
export function pageCodes(): Lang[] {
	return [...langCodes(), ...readings().map(({ code }) => code)];
}

/** Whether it is a reading in easier words, and no language of its own. */
export function isReading(lang: Lang): boolean {
	return readingWith(lang) !== undefined;
}

/** The language that a reading is of; any other language itself. */
export function languageOf(lang: Lang): Lang {
	return readingWith(lang)?.of ?? lang;
}

/** The languages that what is not in one is looked for in, itself first and the one that everything is written in last. */
export function readingOrder(lang: Lang): Lang[] {
	const own = languageOf(lang);
	return [...new Set([lang, own, otherwiseOf(own) ?? defaultLang(), defaultLang()])];
}

/** Whether a text (a segment of an address, a command's option) is the code of a language of the site. */
export function isLang(text: string | undefined): text is Lang {
	return languages().some(({ code }) => code === text);
}

/** Whether a text stands in addresses before the pages of a language, or of a reading in easier words. */
export function hasAddresses(text: string | undefined): text is Lang {
	return pageCodes().some((code) => code === text);
}

/** Writing direction of a language; set on `<html>`, and where a piece is in another language. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
	return languages().find(({ code }) => code === languageOf(lang))?.direction ?? 'ltr';
}

/** The language tag by which a language writes dates and numbers. */
export function dateLocaleOf(lang: Lang): string {
	const own = languageOf(lang);
	return languages().find(({ code }) => code === own)?.dates ?? own;
}

/** Attributes that say in which language a piece of a page is. */
export interface Piece {
	lang?: Lang;
	/** Only where it is written the other way than the page. */
	dir?: 'ltr' | 'rtl';
}

/**
 * Attributes of a piece of a page: none when it is in the language of the page. Written out as `{...pieceIn(textLang, lang)}`.
 * @param textLang language the piece is in
 * @param lang language of the page
 */
export function pieceIn(textLang: Lang, lang: Lang): Piece {
	if (languageOf(textLang) === languageOf(lang)) return {};
	const dir = directionOf(textLang);
	return dir === directionOf(lang) ? { lang: textLang } : { lang: textLang, dir };
}
