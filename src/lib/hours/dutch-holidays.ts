import { weekdayOf } from './amsterdam-time';

/** Days from 1 January 1970 to Easter Sunday (Gregorian computus, Butcher and Meeus). */
function easterDay(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000;
}

/** Days after Easter: Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const AFTER_EASTER = [-2, 0, 1, 39, 49, 50];

/**
 * Whether a date is a public holiday in the Netherlands, by the `PH` list of the `opening_hours` library (which counts Good
 * Friday and Liberation Day, 5 May), and Easter Sunday and Whit Sunday, which that list leaves out.
 */
export function isDutchPublicHoliday(year: number, month: number, day: number): boolean {
	const kingsDay = weekdayOf(year, 4, 27) === 6 ? 26 : 27;
	const fixed = [`1-1`, `4-${kingsDay}`, '5-5', '12-25', '12-26'];
	if (fixed.includes(`${month}-${day}`)) return true;
	return AFTER_EASTER.includes(Date.UTC(year, month - 1, day) / 86_400_000 - easterDay(year));
}
