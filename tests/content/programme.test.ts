import { describe, expect, it } from 'vitest';
import { content } from '../../src/lib/content/store.server';
import { paperDates, registerEntries } from '../../src/lib/programme/entries';
import { facetChoices, narrow, REGISTER_FACETS } from '../../src/lib/programme/facets';
import { historyOf } from '../../src/lib/programme/history';
import { progress } from '../../src/lib/programme/progress';

const { programme } = content();
const entries = registerEntries(programme, 'nl');

describe('the register of the programme', () => {
	it.each(['stuk', 'lijn', 'soort', 'periode', 'stand', 'doelgroep', 'thema'])(
		'has every record under a choice of %s',
		(group) => {
			const own = REGISTER_FACETS.filter((each) => each.group === group);
			const lost = entries.filter((entry) => !own.some(({ fits }) => fits(entry)));
			expect(lost.map(({ measure }) => measure.id)).toEqual([]);
		}
	);

	it('has no page without records', () => {
		expect(facetChoices(entries).filter((choice) => narrow(entries, choice).length === 0)).toEqual([]);
	});

	it('tells every history in order of time, each thing once', () => {
		for (const measure of programme.measures) {
			const steps = historyOf(programme.measure, measure, paperDates(programme));
			expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).sort());
			expect(
				steps.filter(({ record, what }) => record === null && what === measure.title),
				measure.id
			).toHaveLength(1);
		}
	});

	it('counts every measure once', () => {
		for (const by of ['printed', 'latest'] as const)
			for (const { line, counts } of progress(entries, by))
				expect(
					Object.values(counts).reduce((sum, count) => sum + count, 0),
					`${by}, line ${line}`
				).toBe(entries.filter(({ measure }) => measure.line === line).length);
	});
});
