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

/** Days after Easter: Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const AFTER_EASTER = [0, 1, 39, 49, 50];
const GOOD_FRIDAY = -2;

/**
 * What a date is in the Netherlands. `public`: a public holiday on which offices are closed. `possible`: Good Friday and Liberation Day
 * (5 May), on which some are closed and others open, Liberation Day not only every fifth year: each employer decides. `ordinary`: neither.
 * The days are those of the `PH` list of the `opening_hours` library, with Easter Sunday and Whit Sunday, which that list leaves out.
 * @param month 1 to 12
 */
export function holidayKind(year: number, month: number, day: number): 'public' | 'possible' | 'ordinary' {
	const kingsDay = weekdayOf(year, 4, 27) === 6 ? 26 : 27;
	const date = `${month}-${day}`;
	if (['1-1', `4-${kingsDay}`, '12-25', '12-26'].includes(date)) return 'public';
	const afterEaster = Date.UTC(year, month - 1, day) / 86_400_000 - easterDay(year);
	if (AFTER_EASTER.includes(afterEaster)) return 'public';
	return date === '5-5' || afterEaster === GOOD_FRIDAY ? 'possible' : 'ordinary';
}
