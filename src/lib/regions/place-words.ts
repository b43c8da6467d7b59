import { foldCharacters } from '../text/fold-characters';

/** Longest text looked at: an address fits, a pasted page does not hold up the phone. */
const MAX_LENGTH = 200;

/** `aan de`, `aan den`, `aan 't`, `a/d`, `a.d.`, `ad` and bare `aan` are written for one another. */
const AAN = /\b(?:a ?\/ ?d(?:en?\b)?|a\. ?d\b|aan(?: (?:de[nr]?|het|t))?\b)/g;

/** A text as places and postcodes are read from it: small letters without accents or invisible marks, digits of any width or script as 0 to 9. */
export function cleanPlaceText(text: string): string {
	return foldCharacters(text.slice(0, MAX_LENGTH))
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’‘`ʼ′]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The words of a place name in the one spelling that is compared: `St.` is `sint`, `a/d` is `ad`, `ij` is `y`, `&` is `en`. */
export function placeWords(text: string): string[] {
	return cleanPlaceText(text)
		.replace(/&/g, ' en ')
		.replace(AAN, ' ad ')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.map((word) => (word === 'st' ? 'sint' : word.replace(/ij/g, 'y')));
}

/** A name as it is looked up. Spaces and hyphens do not count: `Sint-Oedenrode`, `St Oedenrode`. */
export function placeKey(text: string): string {
	return placeWords(text).join('');
}

/** A name without what stands behind it in brackets to tell it from its namesakes: `Bergen (NH)` is `Bergen`. */
export function withoutBrackets(name: string): string {
	return name.replace(/ \([^)]*\)$/, '');
}
