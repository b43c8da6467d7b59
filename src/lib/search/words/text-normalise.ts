import { foldCharacters } from '../../text/fold-characters';

const APOSTROPHES = /['\u2018\u2019\u201a\u201b\u2032\u02bc]/g;
/** A word cut at the end of a line in the source papers: "grensover- schrijdend"; not "school- en sportclubs". */
const BROKEN_WORD = /(\p{L}{2,})-\s+(?!(?:en|of|and|or|tot|dan|noch)\b)(?=\p{Ll}{2})/gu;
/** Numbers as people write them: 0800 - 0188, (020) 261 52 75, +31 20 261 5275. */
const LONG_NUMBER = /(?:\+|\b00)?\(?\d[\d\s().-]{4,}\d/g;

/** Letters that Arabic and Persian keyboards write differently for the same word. */
const ARABIC: Record<string, string> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ٱ: 'ا' };

/** Letters that are not a letter with an accent, but are typed without theirs. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe' };

function joinNumber(text: string): string {
	const digits = text.replace(/\D/g, '');
	const isNumber = digits.length >= 7 && digits.length <= 13;
	return isNumber ? ` ${digits.replace(/^(?:0031|31(?=\d{9}$))0?/, '0')} ` : text;
}

/** Text in which only capitals have to be changed: most words and most queries. */
const SIMPLE = /^[a-z \n\t.,:;!?()]*$/i;

/** The last text and its result: everything that reads a query reads the same one. */
let last = { text: '', normal: '' };

/**
 * Text in the form in which it is compared: lower case, no accents or apostrophes, hyphens inside words closed, broken words joined, phone
 * numbers as one run of digits (national form), letters and digits of any width, style or script in one spelling.
 */
export function normaliseText(text: string): string {
	if (SIMPLE.test(text)) return text.toLowerCase();
	if (text !== last.text) last = { text, normal: normalised(text) };
	return last.normal;
}

function normalised(text: string): string {
	return foldCharacters(text)
		.replace(BROKEN_WORD, '$1')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(APOSTROPHES, '')
		.replace(/[łøđßıæœ]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/[ىیکةہٱ]/g, (letter) => ARABIC[letter] ?? letter)
		.replace(LONG_NUMBER, joinNumber)
		.replace(/([\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '$1');
}

/** The words of a text, normalised, stop words among them. Ethiopic and Arabic punctuation separates words like a space. */
export function splitWords(text: string): string[] {
	return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
