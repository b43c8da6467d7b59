import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import { paperDates, registerEntries } from '../../../src/lib/programme/entries';
import { canPair, facetChoices, narrow, REGISTER_FACETS } from '../../../src/lib/programme/facets';
import { earlierRecords, historyLine, historyOf, laterRecords } from '../../../src/lib/programme/history';
import { progress, sumOf, wordsOf } from '../../../src/lib/programme/progress';
import { inOrder, orderKey, REGISTER_ORDERS } from '../../../src/lib/programme/register-order';

const { programme } = content();
const entries = registerEntries(programme);
const dates = paperDates(programme);
const facet = (slug: string) => {
	const found = REGISTER_FACETS.find((each) => each.slug === slug);
	if (!found) throw new Error(`no facet ${slug}`);
	return found;
};

describe('facets', () => {
	it('have addresses of their own, none used twice', () => {
		const slugs = REGISTER_FACETS.map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(slugs.length);
		expect(slugs.filter((slug) => !/^[a-z]+-[a-z0-9-]+$/.test(slug))).toEqual([]);
	});

	it('find every record by paper, line, kind, state, audience and theme', () => {
		for (const group of ['stuk', 'lijn', 'soort', 'periode', 'stand', 'doelgroep', 'thema']) {
			const own = REGISTER_FACETS.filter((each) => each.group === group);
			const lost = entries.filter((entry) => !own.some(({ fits }) => fits(entry)));
			expect(
				lost.map(({ measure }) => measure.id),
				group
			).toEqual([]);
		}
	});

	it.each([
		['stuk-000', 83],
		['stuk-003', 56],
		['lijn-5', null],
		['ministerie-ocw', null]
	])('%s keeps what fits and nothing else', (slug, count) => {
		const kept = narrow(entries, [facet(slug)]);
		if (count !== null) expect(kept).toHaveLength(count);
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.length).toBeLessThan(entries.length);
	});

	it('a measure of 2023 to 2025 is found by each of these years, and not by 2026', () => {
		const first = entries.find(({ measure }) => measure.id === '000-001');
		expect(
			[2022, 2023, 2024, 2025, 2026].map((year) => first && facet(`periode-${year}`).fits(first))
		).toEqual([false, true, true, true, false]);
	});

	it('are a few hundred pages, none of them empty, and pairs stand in one order only', () => {
		const choices = facetChoices(entries);
		expect(choices.length).toBeGreaterThan(100);
		expect(choices.length).toBeLessThan(400);
		expect(choices.filter((choice) => narrow(entries, choice).length === 0)).toEqual([]);
		expect(canPair(facet('lijn-1'), facet('stand-loopt'))).toBe(true);
		expect(canPair(facet('stand-loopt'), facet('lijn-1'))).toBe(false);
		expect(canPair(facet('lijn-1'), facet('lijn-2'))).toBe(false);
	});

	it.each(['nl', 'en'] as const)('have a name in %s', (lang) => {
		const t = buildTranslate(lang);
		const missing = REGISTER_FACETS.filter(({ label }) => /^programme\./.test(label(t)) || label(t) === '');
		expect(missing.map(({ slug }) => slug)).toEqual([]);
	});
});

describe('order', () => {
	it.each(REGISTER_ORDERS)('by %s keeps every record, and puts what is unknown last', (order) => {
		const ordered = inOrder(entries, order);
		expect(ordered).toHaveLength(entries.length);
		const keys = ordered.map((entry) => orderKey(entry, order));
		const firstUnknown = keys.indexOf('~');
		if (firstUnknown >= 0) expect(new Set(keys.slice(firstUnknown))).toEqual(new Set(['~']));
	});

	it('by title ignores quotation marks', () => {
		const first = inOrder(entries, 'titel')[0]?.measure.title ?? '';
		expect(first).toMatch(/^[‘"“']?[A1-9]/);
	});
});

describe('state and history', () => {
	it('a later paper changes the state, and is named as its source', () => {
		const norm = entries.find(({ measure }) => measure.id === '000-034');
		expect(norm?.printed.status).toBe('unknown');
		expect(norm?.latest).toMatchObject({
			status: 'stopped',
			date: '2025-03-13',
			source: { document: '002' }
		});
	});

	it('silence of a later source leaves the earlier state standing', () => {
		const known = entries.find(({ measure }) => measure.id === '000-044');
		expect(known?.measure.later.length).toBeGreaterThan(0);
		expect(known?.latest).toEqual(known?.printed);
	});

	it('goes from an old record to the new one and back', () => {
		expect(laterRecords(programme.measure, '003-002')).toContain('000-026');
		expect(earlierRecords(programme.measure, '000-026')).toContain('003-002');
	});

	it('is in order of time, and says each thing once', () => {
		for (const measure of programme.measures) {
			const steps = historyOf(programme.measure, measure, dates);
			expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).sort());
			expect(steps.filter(({ record, what }) => record === null && what === measure.title)).toHaveLength(1);
			expect(new Set(steps.map((step) => JSON.stringify([step.date, step.source]))).size).toBe(steps.length);
		}
	});

	it('has a record named by no other as one step, and ends where records point at each other', () => {
		const base = programme.measures[0];
		if (!base) throw new Error('no records');
		const record = (id: string, later: string[]) => ({
			...base,
			id,
			later: later.map((other) => ({
				what: 'zie daar',
				date: '2025',
				record: other,
				source: { document: '004' as const, lines: '1-1' }
			}))
		});
		const ring = new Map([
			['003-001', record('003-001', ['000-001'])],
			['000-001', record('000-001', ['003-001'])]
		]);
		expect(laterRecords(ring, '003-001')).toEqual(['000-001']);
		expect(earlierRecords(ring, '003-001')).toEqual(['000-001']);
		expect(
			historyOf(new Map([[base.id, { ...base, later: [] }]]), { ...base, later: [] }, dates)
		).toHaveLength(1);
	});

	it('reads as a line: named, delayed, stopped', () => {
		const step = { what: '', record: null, source: { document: '000' as const } };
		expect(
			historyLine([
				{ ...step, date: '2021', status: 'unknown' },
				{ ...step, date: '2024-03', status: 'delayed' },
				{ ...step, date: '2025-03-13', status: 'stopped' },
				{ ...step, date: '2026', status: 'unknown', source: { url: 'https://example.nl', page_date: null } }
			])
		).toEqual([
			{ year: '2021', state: 'named' },
			{ year: '2024', state: 'delayed' },
			{ year: '2025', state: 'stopped' }
		]);
	});
});

describe('progress', () => {
	const activities = entries.filter(({ paper }) => paper === '000');

	it('counts the words of the overview of March 2024: 10 finished, 19 running, 3 delayed, 2 not begun, 49 unknown', () => {
		expect(sumOf(progress(activities, 'printed'))).toEqual({
			total: 83,
			counts: { finished: 10, running: 19, delayed: 3, stopped: 0, 'not-begun': 2, unknown: 49 }
		});
	});

	it('counts every measure once per line, whatever the words', () => {
		for (const by of ['printed', 'latest'] as const) {
			const rows = progress(entries, by);
			expect(sumOf(rows).total).toBe(entries.length);
			for (const { total, counts } of rows)
				expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
		}
	});

	it('says whose words the known states are', () => {
		const known = activities.filter(({ latest }) => latest.status !== 'unknown').length;
		expect(wordsOf(activities).reduce((sum, { count }) => sum + count, 0)).toBe(known);
		expect(wordsOf(activities).map(({ source }) => source)).toContain('002');
	});
});
