import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import { paperDates, registerEntries, type RegisterEntry } from '../../../src/lib/programme/entries';
import { canPair, facetChoices, narrow, REGISTER_FACETS } from '../../../src/lib/programme/facets';
import { earlierRecords, historyLine, historyOf, laterRecords } from '../../../src/lib/programme/history';
import { progress, sumOf, wordsOf } from '../../../src/lib/programme/progress';
import { inOrder, orderKey, REGISTER_ORDERS } from '../../../src/lib/programme/register-order';
import { isPlanOver, type State } from '../../../src/lib/programme/state';

const { programme } = content();
const entries = registerEntries(programme, 'nl');
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

	it.each([
		['stuk-000', ['000-001', '000-002', '000-003', '000-004', '000-005']],
		['lijn-2', ['000-002', '004-002']],
		['ministerie-szw', ['000-005']],
		['stand-gestopt', ['000-004']],
		// Its own paper says nothing of its state, a later one does.
		['stand-loopt', ['000-001', '004-002']]
	])('%s keeps what fits and nothing else', (slug, ids) => {
		expect(narrow(entries, [facet(slug)]).map(({ measure }) => measure.id)).toEqual(ids);
	});

	it('a measure of 2023 to 2025 is found by each of these years, and not by 2026', () => {
		const first = entries.find(({ measure }) => measure.id === '000-001');
		expect(
			[2022, 2023, 2024, 2025, 2026].map((year) => first && facet(`periode-${year}`).fits(first))
		).toEqual([false, true, true, true, false]);
	});

	it('what sources contradict each other about, and whose time has passed, is found', () => {
		for (const [slug, fits] of [
			['opvallend-tegenspraak', ({ measure }) => measure.conflicts.length > 0],
			['opvallend-plan-voorbij', (entry) => entry.isPlanOver]
		] as const satisfies readonly (readonly [string, (entry: RegisterEntry) => boolean])[])
			expect(narrow(entries, [facet(slug)])).toEqual(entries.filter(fits));
	});

	it('are pages when they find something, and pairs stand in one order only', () => {
		const choices = facetChoices(entries).map((choice) => choice.map(({ slug }) => slug).join('/'));
		expect(choices).toContain('lijn-2/stand-vertraagd');
		expect(choices).not.toContain('lijn-2/stand-gestopt');
		expect(choices).not.toContain('soort-monitor');
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
		const ordered = inOrder(entries, order, 'nl');
		expect(ordered).toHaveLength(entries.length);
		const keys = ordered.map((entry) => orderKey(entry, order));
		const firstUnknown = keys.indexOf('~');
		if (firstUnknown >= 0) expect(new Set(keys.slice(firstUnknown))).toEqual(new Set(['~']));
	});

	it('by title ignores quotation marks', () => {
		const [first, ...others] = entries;
		if (!first) throw new Error('no records');
		const quoted = { ...first, words: { ...first.words, title: '‘Aan tafel’' } };
		expect(inOrder([...others, quoted], 'titel', 'nl')[0]).toBe(quoted);
	});
});

describe('state and history', () => {
	it('a later paper changes the state, and is named as its source', () => {
		const posters = entries.find(({ measure }) => measure.id === '000-001');
		expect(posters?.printed.status).toBe('unknown');
		expect(posters?.latest).toMatchObject({
			status: 'running',
			date: '2025-03-13',
			source: { document: '002' }
		});
	});

	it('silence of a later source leaves the earlier state standing', () => {
		const known = entries.find(({ measure }) => measure.id === '000-003');
		expect(known?.measure.later).not.toEqual([]);
		expect(known?.latest).toMatchObject({ status: 'finished', source: { document: '000' } });
	});

	it('goes from an old record to the new one and back', () => {
		expect(laterRecords(programme.measure, '003-001')).toEqual(['000-001']);
		expect(earlierRecords(programme.measure, '000-001')).toEqual(['003-001']);
	});

	it('is in order of time, and says each thing once', () => {
		const measure = programme.measure.get('000-001');
		if (!measure) throw new Error('no record');
		expect(
			historyOf(programme.measure, measure, dates).map(({ date, status, record }) => [date, status, record])
		).toEqual([
			['2021', 'unknown', '003-001'],
			['2024-03', 'unknown', null],
			['2025-03-13', 'running', null]
		]);
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

describe('the time that was planned', () => {
	const [first] = entries;
	if (!first) throw new Error('no record');
	const isOver = (end: string | null, status: State['status'], today: string) =>
		isPlanOver(
			{ ...first.measure, period: { ...first.measure.period, end } },
			{ ...first.latest, status },
			today
		);

	it.each([
		['2025', 'running', '2025-12-31', false],
		['2025', 'running', '2026-01-01', true],
		['2024-03', 'unknown', '2024-03-31', false],
		['2024-03', 'unknown', '2024-04-01', true],
		['2024-03', 'finished', '2026-01-01', false],
		['2024-03', 'stopped', '2026-01-01', false],
		[null, 'running', '2026-01-01', false]
	] as const)('to %s, %s, on %s: %s', (end, status, today, over) => {
		expect(isOver(end, status, today)).toBe(over);
	});
});

describe('progress', () => {
	const activities = entries.filter(({ paper }) => paper === '000');

	it('counts the words of a paper', () => {
		expect(sumOf(progress(activities, 'printed'))).toEqual({
			total: 5,
			counts: { finished: 1, running: 0, delayed: 1, stopped: 1, 'not-begun': 0, unknown: 2 }
		});
	});

	it('counts the last words of any source', () => {
		expect(sumOf(progress(activities, 'latest')).counts).toMatchObject({ running: 1, unknown: 1 });
	});

	it('has a row per line that has measures', () => {
		expect(progress(entries, 'printed').map(({ line, total }) => [line, total])).toEqual([
			[1, 5],
			[2, 2],
			[3, 1],
			[4, 1],
			[5, 1]
		]);
	});

	it('says whose words the known states are, the most used first', () => {
		expect(wordsOf(activities)).toEqual([
			{ source: '000', count: 3 },
			{ source: '002', count: 1 }
		]);
	});
});
