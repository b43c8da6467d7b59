import { describe, expect, it } from 'vitest';
import { timelineRow, yearOf } from '../../../src/lib/knowledge/timeline';

describe('dates on a line of years', () => {
	it.each([
		['2024', 'start', 2024],
		['2024', 'end', 2025],
		['2024-07', 'start', 2024.5],
		['2024-06', 'end', 2024.5],
		['2024-01-01', 'start', 2024]
	] as const)('%s as %s is %d', (date, side, year) => {
		expect(yearOf(date, side)).toBeCloseTo(year, 1);
	});

	it('a bar without end is open and stops at the day the facts speak for', () => {
		const row = timelineRow({ id: 'x', title: 'X', period: { start: '2024' } }, '2026-11-22', false);
		expect(row).toMatchObject({ start: 2024, isOpen: true });
		expect(row?.end).toBeGreaterThan(2026.8);
	});

	it('what has ended is not drawn up to today when no source says when it ended', () => {
		const period = { start: '2022-05' };
		expect(timelineRow({ id: 'x', title: 'X', period }, '2026-11-22', true)).toMatchObject({
			end: yearOf('2022-05', 'end'),
			isOpen: false
		});
		const known = { start: '2022-05', end: '2024' };
		expect(timelineRow({ id: 'x', title: 'X', period: known }, '2026-11-22', true)?.end).toBe(2025);
	});

	it('nothing is drawn when the start is not known', () => {
		expect(timelineRow({ id: 'x', title: 'X', period: { end: '2024' } }, '2026-11-22', false)).toBeNull();
	});
});
