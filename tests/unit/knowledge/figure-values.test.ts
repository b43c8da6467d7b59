import { describe, expect, it } from 'vitest';
import { figureValues, leadValue, wholeOf } from '../../../src/lib/knowledge/figure-values';

const t = (key: string) => key;
const years = [
	{ label: '2020', value: 11 },
	{ label: '2024', value: 12.5, qualifier: 'ruim' as const }
];

describe('values of a figure', () => {
	it('stand with their sign, their unit and how exact they are', () => {
		expect(figureValues(t, 'nl', { unit: 'percent', values: years })[1]).toMatchObject({
			number: '12,5%',
			unit: '',
			qualifier: 'knowledge.qualifier_ruim'
		});
		expect(
			figureValues(t, 'nl', { unit: 'people', values: [{ label: 'a', value: 1600000 }] })[0]
		).toMatchObject({
			number: '1.600.000',
			unit: 'knowledge.unit_people',
			qualifier: ''
		});
	});

	it('the latest of several years leads, of several groups the first', () => {
		expect(leadValue('time', years)?.label).toBe('2024');
		expect(leadValue('parts', years)?.label).toBe('2020');
	});

	it('a percentage is a part of all people; a count is a part of the highest', () => {
		expect(wholeOf({ unit: 'percent', values: years })).toBe(100);
		expect(
			wholeOf({
				unit: 'reports',
				values: [
					{ label: 'a', value: 3 },
					{ label: 'b', value: 9 }
				]
			})
		).toBe(9);
	});
});
