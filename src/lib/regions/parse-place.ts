import { cleanPlaceText, placeWords } from './place-words';
import { provinceOf } from './province-names';

/** What somebody typed, taken apart. */
export interface ParsedPlace {
	/** Four digits of a Dutch postcode, wherever they stood. */
	postcode: number | null;
	/** The postcode had its two letters: then it is one, and no year or number. */
	hasLetters: boolean;
	/** Looks like the postcode of another country: five digits, or `B-2000`. */
	isForeign: boolean;
	/** Nothing but one to three digits. */
	isPartOfPostcode: boolean;
	/** All words as typed, without the postcode. */
	words: string[];
	/** The words that can name a place: without house numbers and words as `ik woon in`. */
	name: string[];
	/** A province behind the name, which then is no part of `name`. */
	province: string | null;
	/** `name` with the words of the province. */
	nameAndProvince: string[];
	/** "gemeente X": a municipality is meant, not a village of that name. */
	isMunicipality: boolean;
}

const FOREIGN = /(?:^|[ ,])(?:b|be|d|de|f|l|lu|ch)- ?\d{4,6}(?!\d)|\d{5}/;
const WITH_LETTERS = /(?:^|[^\da-z]|\bnl)([1-9]\d{3})[ .-]*([a-z]{2})(?![a-z])/;
const DIGITS_ONLY = /(?:^|[^\da-z]|\bnl)([1-9]\d{3})(?!\d)/;
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/;
const COUNTRY = new Set(['nl', 'nederland', 'netherlands']);
const MUNICIPALITY = new Set(['gemeente', 'gem', 'municipality']);
const AHEAD = new Set(
	'ik woon in te uit bij van nabij near from of the i live plaats woonplaats dorp stad city town village regio omgeving buurt'.split(
		' '
	)
);

/** Takes the last words off when they name a province and a name is left. */
function splitProvince(name: string[]): { rest: string[]; province: string | null } {
	for (const tail of [2, 1]) {
		const province = name.length > tail ? provinceOf(name.slice(-tail)) : undefined;
		if (province !== undefined) return { rest: name.slice(0, -tail), province };
	}
	return { rest: name, province: null };
}

/**
 * Takes apart what somebody typed as postcode or place: `1012 AB Amsterdam`, `gemeente Hengelo (O.)`, `Bergen, Noord-Holland`. Never
 * throws; text beyond 200 characters is not looked at. Whether the names exist is for the lookup to say.
 */
export function parsePlace(text: string): ParsedPlace {
	const clean = cleanPlaceText(text);
	const isForeign = FOREIGN.test(clean);
	const found = isForeign ? null : (WITH_LETTERS.exec(clean) ?? DIGITS_ONLY.exec(clean));
	const words = placeWords(found ? clean.replace(found[0], ' ') : clean);
	const isCountry = (word: string, at: number) =>
		COUNTRY.has(word) && (found !== null || (at > 0 && at === words.length - 1));
	const kept = words.filter((word, at) => !HOUSE_NUMBER.test(word) && !isCountry(word, at));
	const isMunicipality = kept.length > 1 && MUNICIPALITY.has(kept[0] ?? '');
	let start = isMunicipality ? 1 : 0;
	while (start < kept.length - 1 && AHEAD.has(kept[start] ?? '')) start += 1;
	const nameAndProvince = kept.slice(start);
	const { rest: name, province } = splitProvince(nameAndProvince);
	return {
		postcode: found ? Number(found[1]) : null,
		hasLetters: found !== null && found[2] !== undefined,
		isForeign,
		isPartOfPostcode: /^\d{1,3}$/.test(clean),
		words,
		name,
		province,
		nameAndProvince,
		isMunicipality
	};
}
