import { describe, expect, it } from 'vitest';
import { dayInAmsterdam, instantAt, wallTime } from '../../../src/lib/hours/amsterdam-time';
import { compileHours } from '../../../src/lib/hours/compile.server';
import { holidayKind } from '../../../src/lib/hours/dutch-holidays';
import { stateAt } from '../../../src/lib/hours/state-at';

const office = compileHours('Mo-Fr 09:00-17:00; PH off');
const daily = compileHours('Mo-Su 11:00-21:00');
const withHolidays = compileHours('Mo-Fr 09:00-17:00; PH 10:00-12:00');
const night = compileHours('Fr-Sa 22:00-02:00');

describe('a visitor sees whether a help point is open now, in Amsterdam', () => {
	it.each([
		['Monday 09:00 in winter', office, '2026-11-23T08:00:00Z', 'open', '2026-11-23T16:00:00Z'],
		['Monday 08:59 in winter', office, '2026-11-23T07:59:00Z', 'closed', '2026-11-23T08:00:00Z'],
		['Monday 17:00 in winter', office, '2026-11-23T16:00:00Z', 'closed', '2026-11-24T08:00:00Z'],
		['Monday 09:00 in summer', office, '2026-07-06T07:00:00Z', 'open', '2026-07-06T15:00:00Z'],
		[
			'Friday night to Monday, over the change to summer time',
			office,
			'2026-03-27T20:00:00Z',
			'closed',
			'2026-03-30T07:00:00Z'
		],
		[
			'Friday night to Monday, over the change to winter time',
			office,
			'2026-10-23T20:00:00Z',
			'closed',
			'2026-10-26T08:00:00Z'
		],
		['Easter Monday', office, '2026-04-06T10:00:00Z', 'closed', '2026-04-07T07:00:00Z'],
		['First Christmas day', office, '2026-12-25T10:00:00Z', 'closed', '2026-12-28T08:00:00Z'],
		['past midnight on Saturday', night, '2026-11-21T00:30:00Z', 'open', '2026-11-21T01:00:00Z'],
		['Sunday after closing', night, '2026-11-22T12:00:00Z', 'closed', '2026-11-27T21:00:00Z']
	] as const)('%s', (_, schedule, now, state, next) => {
		expect(stateAt(schedule, new Date(now))).toEqual({ state, nextChange: new Date(next) });
	});

	it.each([
		['Good Friday', office, '2026-04-03T10:00:00Z', 'may-differ'],
		['Good Friday after hours', office, '2026-04-03T20:00:00Z', 'closed'],
		['5 May in an ordinary year', office, '2026-05-05T10:00:00Z', 'may-differ'],
		['5 May in a lustrum year', office, '2025-05-05T10:00:00Z', 'may-differ'],
		['a holiday of which the source says nothing', daily, '2026-12-25T12:00:00Z', 'may-differ'],
		['a holiday with hours of its own', withHolidays, '2026-12-25T10:00:00Z', 'open'],
		['Good Friday, with hours of its own for holidays', withHolidays, '2026-04-03T14:00:00Z', 'may-differ']
	] as const)('%s is said as what it is', (_, schedule, now, state) => {
		expect(stateAt(schedule, new Date(now)).state).toBe(state);
	});

	it('never promises an opening on a day of which the hours are not sure', () => {
		expect(stateAt(office, new Date('2026-04-02T18:00:00Z'))).toEqual({ state: 'closed', nextChange: null });
	});

	it('never calls unknown hours closed', () => {
		expect(stateAt(null, new Date('2026-11-23T12:00:00Z')).state).toBe('unknown');
	});

	it('day and night is open, with no change to wait for', () => {
		expect(stateAt(compileHours('24/7'), new Date('2026-12-25T03:00:00Z'))).toEqual({
			state: 'open',
			nextChange: null
		});
	});
});

describe('the calendar of the Netherlands', () => {
	it.each([
		[2026, 1, 1, 'public'],
		[2026, 4, 3, 'possible'],
		[2026, 4, 5, 'public'],
		[2026, 4, 6, 'public'],
		[2026, 4, 27, 'public'],
		[2025, 4, 26, 'public'],
		[2025, 4, 27, 'ordinary'],
		[2025, 5, 5, 'possible'],
		[2026, 5, 5, 'possible'],
		[2026, 5, 14, 'public'],
		[2026, 5, 25, 'public'],
		[2026, 12, 26, 'public'],
		[2026, 12, 27, 'ordinary']
	] as const)('%i-%i-%i is %s', (year, month, day, expected) => {
		expect(holidayKind(year, month, day)).toBe(expected);
	});

	it('turns wall time into an instant and back, all year round', () => {
		for (let day = 0; day < 366; day += 1) {
			const instant = instantAt(2026, 1, 1 + day, 12 * 60 + 15);
			expect(wallTime(instant).minutes).toBe(12 * 60 + 15);
		}
	});
});

it.each([
	['2026-11-22T22:59:00Z', '2026-11-22'],
	['2026-11-22T23:00:00Z', '2026-11-23'],
	['2026-07-01T22:00:00Z', '2026-07-02']
])('at %s the calendar in Amsterdam shows %s', (instant, day) => {
	expect(dayInAmsterdam(new Date(instant))).toBe(day);
});
