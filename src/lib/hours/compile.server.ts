import OpeningHours from 'opening_hours';
import { DAY, WEEKDAYS, type Range, type Schedule } from './schedule';

const DAYS: readonly string[] = WEEKDAYS.map(({ code }) => code);
const NETHERLANDS = { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } };

function fail(value: string, why: string): never {
	throw new Error(`opening hours "${value}": ${why}`);
}

function parseRanges(text: string, value: string): Range[] {
	return text.split(',').map((part): Range => {
		const match = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(part.trim());
		if (!match) return fail(value, `"${part.trim()}" is not a time as 09:00-17:00`);
		const [start, end] = [Number(match[1]) * 60 + Number(match[2]), Number(match[3]) * 60 + Number(match[4])];
		if (start >= DAY || end > 2 * DAY) fail(value, `"${part.trim()}" is past the end of a day`);
		return [start, end <= start ? end + DAY : end];
	});
}

function parseDays(text: string, value: string): number[] {
	return text.split(',').flatMap((part) => {
		const [from = '', to = from] = part.split('-');
		const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
		if (first < 0 || last < 0) return fail(value, `"${part}" is not a day as Mo or Mo-Fr`);
		const count = ((last - first + 7) % 7) + 1;
		return Array.from({ length: count }, (_, index) => (first + index) % 7);
	});
}

function checkWithLibrary(value: string): void {
	let warnings: string[];
	try {
		// The library's types ask for more than its constructor uses: for holidays, country and state are all it needs.
		const parsed = new OpeningHours(value, NETHERLANDS as ConstructorParameters<typeof OpeningHours>[1]);
		warnings = parsed.getWarnings();
	} catch (error) {
		return fail(value, String(error).split('\n')[0] ?? '');
	}
	const [warning] = warnings;
	if (warning) fail(value, warning);
}

/**
 * Validates OpenStreetMap `opening_hours` and turns them into a week.
 *
 * Understood: `24/7`, days with times (`Mo-Fr 09:00-17:00`, past midnight too), `PH off`, `PH 10:00-12:00`.
 * @throws Error naming the value and what is wrong or not supported
 */
export function compileHours(value: string): Schedule {
	if (value.trim() === '') fail(value, 'empty');
	checkWithLibrary(value);
	if (value.trim() === '24/7') return { alwaysOpen: true, week: [], holidays: 'unsaid' };
	const week: Range[][] = DAYS.map(() => []);
	let holidays: Schedule['holidays'] = 'unsaid';
	for (const rule of value.split(';').map((part) => part.trim())) {
		const [, days = '', times = ''] =
			/^(\S+)\s+(.+)$/.exec(rule) ?? fail(value, `"${rule}" is not supported`);
		if (days === 'PH') {
			holidays = times === 'off' ? 'closed' : parseRanges(times, value);
			continue;
		}
		const ranges = times === 'off' ? [] : parseRanges(times, value);
		for (const day of parseDays(days, value)) week[day] = ranges;
	}
	return { alwaysOpen: false, week, holidays };
}
