import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Dutch short numbers a visitor may be sent to; they have no E.164 form. */
const SHORT_NUMBERS = ['112', '113'];

/**
 * Whether a stored value is a number that can be dialled in the Netherlands: E.164 (`+31202615275`), or, for numbers without
 * one (0800, 0900, short numbers), the digits as dialled (`08000188`, `112`).
 */
export function isStoredPhoneNumber(value: string): boolean {
	if (SHORT_NUMBERS.includes(value)) return true;
	if (/^0[89]00\d+$/.test(value)) return parsePhoneNumberFromString(value, 'NL')?.isValid() ?? false;
	if (!value.startsWith('+31')) return false;
	const parsed = parsePhoneNumberFromString(value);
	return parsed !== undefined && parsed.isValid() && parsed.number === value;
}

/**
 * The number as Dutch people write it: `0800-0188`, `020-261 5275`.
 * @param stored a value accepted by {@link isStoredPhoneNumber}
 */
export function displayPhoneNumber(stored: string): string {
	if (SHORT_NUMBERS.includes(stored)) return stored;
	const parsed = parsePhoneNumberFromString(stored, 'NL');
	if (parsed === undefined) return stored;
	const [area = '', ...rest] = parsed.formatNational().split(' ');
	return rest.length === 0 ? area : `${area}-${rest.join(' ')}`;
}

/** The address that dials the number when tapped. */
export function telHref(stored: string): string {
	return `tel:${stored}`;
}
