import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A number that a visitor can dial, read once from the stored value. */
export interface PhoneNumber {
	/** What is dialled: E.164 (`+31202615275`), or the digits of a number without such a form (`08000188`, `112`). */
	dialled: string;
	/** As people in the Netherlands write it: `0800-0188`, `020-261 5275`; with its country where it is outside the Dutch plan. */
	display: string;
	/** As it is written for people abroad: `+31 20 261 5275`; the same as `display` for a number without an E.164 form. */
	displayAbroad: string;
}

/**
 * Numbers a visitor may be sent to that have no E.164 form, and how they are written. The last four are dialled on Bonaire,
 * Sint Eustatius and Saba only; libphonenumber does not know the free numbers there.
 */
const AS_DIALLED = new Map([
	['112', '112'],
	['113', '113'],
	['911', '911'],
	['918', '918'],
	['9310', '9310'],
	['08020802', '0802-0802']
]);

/** Countries of which numbers are stored: the Netherlands, and its islands in the Caribbean with their own plan. */
const COUNTRIES = ['NL', 'BQ'];

/** `0800 0188` as Dutch people write it: a hyphen behind the area, spaces after that. */
function inDutchGrouping(national: string): string {
	const [area = '', ...rest] = national.split(' ');
	return rest.length === 0 ? area : `${area}-${rest.join(' ')}`;
}

/**
 * Reads a stored number: E.164 of the Netherlands or the Caribbean Netherlands (`+31202615275`, `+5997178000`), or, for numbers without one
 * (0800, 0900, short numbers), the digits as dialled (`08000188`, `112`).
 * @returns null when the value is no such number
 */
export function parsePhoneNumber(stored: string): PhoneNumber | null {
	const known = AS_DIALLED.get(stored);
	if (known !== undefined) return { dialled: stored, display: known, displayAbroad: known };
	const isDutchOnly = /^0[89]00\d+$/.test(stored);
	const parsed = isDutchOnly ? parsePhoneNumberFromString(stored, 'NL') : parsePhoneNumberFromString(stored);
	if (!parsed?.isValid()) return null;
	const dutch = inDutchGrouping(parsed.formatNational());
	if (isDutchOnly) return { dialled: stored, display: dutch, displayAbroad: dutch };
	if (parsed.number !== stored || !COUNTRIES.some((country) => country === parsed.country)) return null;
	const displayAbroad = parsed.formatInternational();
	return { dialled: stored, display: parsed.country === 'NL' ? dutch : displayAbroad, displayAbroad };
}
