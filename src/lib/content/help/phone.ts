import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

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

/**
 * Whether a stored value is a number a visitor can dial: E.164 of the Netherlands or the Caribbean Netherlands
 * (`+31202615275`, `+5997178000`), or, for numbers without one (0800, 0900, short numbers), the digits as dialled (`08000188`, `112`).
 */
export function isStoredPhoneNumber(value: string): boolean {
	if (AS_DIALLED.has(value)) return true;
	if (/^0[89]00\d+$/.test(value)) return parsePhoneNumberFromString(value, 'NL')?.isValid() ?? false;
	const parsed = parsePhoneNumberFromString(value);
	return (
		parsed !== undefined &&
		parsed.isValid() &&
		parsed.number === value &&
		COUNTRIES.some((country) => country === parsed.country)
	);
}

/**
 * The number as people write it where they dial it: `0800-0188`, `020-261 5275`; with its country in front (`+31 24 724 7247`)
 * when it is dialled from another country or lies outside the Dutch plan.
 * @param stored a value accepted by {@link isStoredPhoneNumber}
 * @param from where the visitor is who dials it
 */
export function displayPhoneNumber(stored: string, from: 'home' | 'abroad' = 'home'): string {
	const known = AS_DIALLED.get(stored);
	if (known !== undefined) return known;
	const parsed = parsePhoneNumberFromString(stored, 'NL');
	if (parsed === undefined) return stored;
	if (stored.startsWith('+') && (from === 'abroad' || parsed.country !== 'NL')) {
		return parsed.formatInternational();
	}
	const [area = '', ...rest] = parsed.formatNational().split(' ');
	return rest.length === 0 ? area : `${area}-${rest.join(' ')}`;
}

/** The address that dials the number when tapped. */
export function telHref(stored: string): string {
	return `tel:${stored}`;
}
