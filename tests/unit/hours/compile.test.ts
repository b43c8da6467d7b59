import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { compileHours } from '../../../src/lib/hours/compile.server';
import { describeWeek } from '../../../src/lib/hours/describe-hours';
import { holidayKind } from '../../../src/lib/hours/dutch-holidays';
import { stateAt } from '../../../src/lib/hours/state-at';

const NETHERLANDS = { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } };

describe('an editor writes opening hours', () => {
	it.each(['', 'garbage', 'Mo-Fr 25:00', 'Mo-Fr 09:00-17:00; SH off', 'sunrise-sunset', 'Mo-Fr 09:00+'])(
		'and "%s" is refused with the value in the message',
		(value) => {
			expect(() => compileHours(value)).toThrow(`opening hours "${value}"`);
		}
	);

	// The library reads dates in the machine's zone, and so does this comparison; our own code is asked at the same wall time.
	it.each([
		'Mo-Fr 09:00-17:00; PH off',
		'Tu,Th 09:00-12:30; PH off',
		'Mo-Su 11:00-21:00',
		'Fr-Su 22:00-02:00',
		'24/7'
	])('and "%s" means the same as in the library, on every ordinary day of a year', (value) => {
		const library = new OpeningHours(value, NETHERLANDS as ConstructorParameters<typeof OpeningHours>[1]);
		const schedule = compileHours(value);
		const wrong: string[] = [];
		for (let day = 0; day < 365; day += 1) {
			const date = new Date(2026, 0, 1 + day);
			const [year, month, dayOfMonth] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
			// The library is certain about every holiday; we are not certain about some, and say so (state-at.test.ts).
			const before = new Date(2026, 0, day);
			const kinds = [date, before].map((each) =>
				holidayKind(each.getFullYear(), each.getMonth() + 1, each.getDate())
			);
			// A holiday's evening ends after midnight.
			if (kinds.some((kind) => kind !== 'ordinary')) continue;
			for (const hour of [1, 8, 9, 12, 16, 17, 20, 22, 23]) {
				const wall = new Date(year, month - 1, dayOfMonth, hour, 30);
				const offset = month > 3 && month < 10 ? 2 : 1;
				if (month === 3 || month === 10) continue;
				const instant = new Date(Date.UTC(year, month - 1, dayOfMonth, hour - offset, 30));
				const ours = stateAt(schedule, instant).state === 'open';
				if (ours !== library.getState(wall)) wrong.push(wall.toString());
			}
		}
		expect(wrong).toEqual([]);
	});

	it('are shown as rows of days with equal hours', () => {
		expect(describeWeek(compileHours('Mo-Fr 09:00-17:00; Sa 10:00-12:00'))).toEqual([
			{ days: [0, 1, 2, 3, 4], ranges: [['09:00', '17:00']] },
			{ days: [5], ranges: [['10:00', '12:00']] }
		]);
	});
});
