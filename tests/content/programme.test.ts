import { describe, expect, it } from 'vitest';
import { content } from '../../src/lib/content/store.server';
import { paperDates, registerEntries } from '../../src/lib/programme/entries';
import { facetChoices, narrow, REGISTER_FACETS } from '../../src/lib/programme/facets';
import { historyOf } from '../../src/lib/programme/history';
import { progress } from '../../src/lib/programme/progress';
import { foldText, registerFilter } from '../../src/lib/programme/register-filter';
import { unpackWords } from '../../src/lib/programme/register-words';
import { registerWordsFile } from '../../src/lib/search/index/register-words.server';

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

describe.each(['nl', 'en'])('the field of the register (%s)', (lang) => {
	const words = unpackWords(JSON.parse(registerWordsFile(lang).json));
	const rows = registerEntries(programme, lang).map(({ measure, words: { title } }) => ({
		facets: [],
		title: foldText(title),
		text: foldText([title, ...measure.keys, words.get(measure.id)].join(' '))
	}));
	const plain: Record<string, string[]> = {
		nl: ['verkrachting', 'aangifte', 'school', 'geld', 'mannen', 'online', 'naaktfoto', 'opvang', 'politie'],
		en: ['rape', 'report', 'school', 'money', 'men', 'online', 'nudes', 'shelter', 'police']
	};

	it.each(plain[lang] ?? [])('%s finds a measure whose title has other words', (word) => {
		const found = rows.filter(registerFilter([], word));
		expect(found.some(({ title }) => !title.includes(word))).toBe(true);
		expect(found.length).toBeLessThan(rows.length);
	});

	it.each(['zzzz', 'koelkastmagneet', 'school zzzz'])('%s finds none', (typed) => {
		expect(rows.filter(registerFilter([], typed))).toEqual([]);
	});
});
