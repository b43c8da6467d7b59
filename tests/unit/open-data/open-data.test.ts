import { helpPoints } from '../../../src/lib/help/help-points.server';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { atomFeed } from '../../../src/lib/open-data/atom';
import { toCsv } from '../../../src/lib/open-data/csv';
import { releaseOf } from '../../../src/lib/content/release';
import { changeEntries } from '../../../src/lib/open-data/data-files.server';
import { hoursText } from '../../../src/lib/open-data/hours-text';
import { hsdsServices } from '../../../src/lib/open-data/hsds/service.server';
import { uuidOf } from '../../../src/lib/open-data/uuid.server';
import { compileHours } from '../../../src/lib/hours/compile.server';
import { withheldNumbers } from '../../fixtures/withheld';
import { bodyOf, ORIGIN, recordsOf, sets, sheets, texts } from './published';

describe('CSV', () => {
	it('gives back every text that was put in, whatever it holds', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'é', '"', ',', '\r', '\n', ' ', '|', ';', '=', '😀')
		});
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
				const field = (name: string) => ({ name, type: 'text' as const, meaning: '' });
				const csv = toCsv({ fields: [field('een'), field('twee')], rows });
				const read: string[][] = parse(csv, {
					relax_column_count: false,
					skip_empty_lines: false,
					record_delimiter: '\r\n'
				});
				expect(read.slice(1)).toEqual(rows.map((row) => [...row]));
			})
		);
	});

	it.each(sets.map(({ id }) => id))('%s is read by another program with every row and field', (id) => {
		const set = sets.find((each) => each.id === id);
		if (!set) throw new Error(id);
		const read: string[][] = parse(bodyOf(`${id}.csv`), {
			relax_column_count: false,
			record_delimiter: '\r\n'
		});
		expect(read[0]).toEqual(set.fields.map(({ name }) => name));
		expect(read.slice(1)).toEqual(
			set.rows.map((row) =>
				row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.join(' | ') : String(cell)))
			)
		);
	});

	it('ends every line in CR LF, has no mark before the header, and nothing a spreadsheet would run', () => {
		for (const { name, body } of texts.filter((each) => each.name.endsWith('.csv'))) {
			expect(body, name).toMatch(/^[a-z]+,/);
			expect(body.endsWith('\r\n'), name).toBe(true);
			const cells: string[][] = parse(body);
			expect(
				cells.flat().filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell)),
				name
			).toEqual([]);
		}
	});
});

describe('JSON', () => {
	it.each(sets.map(({ id }) => id))('%s has the rows of the CSV, version, date and licence', (id) => {
		const { about, records } = JSON.parse(bodyOf(`${id}.json`));
		const rows: Record<string, string>[] = parse(bodyOf(`${id}.csv`), { columns: true });
		expect(records).toHaveLength(rows.length);
		expect(about).toMatchObject({
			...releaseOf(content()),
			license: expect.stringContaining('creativecommons.org')
		});
		const flat = (value: unknown) => (Array.isArray(value) ? value.join(' | ') : String(value ?? ''));
		records.forEach((record: Record<string, unknown>, at: number) =>
			expect(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, flat(value)]))).toEqual(
				rows[at]
			)
		);
	});

	it.each(sets.map(({ id }) => id))('%s follows its schema, which refuses what is no record', (id) => {
		const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
			JSON.parse(bodyOf(`${id}.schema.json`))
		);
		const data = JSON.parse(bodyOf(`${id}.json`));
		expect(data.about.schema).toBe(`${ORIGIN}/open-data/${id}.schema.json`);
		validate(data);
		expect(validate.errors).toBeNull();
		expect(validate({ ...data, records: [{ onbekend: 1 }] })).toBe(false);
	});

	it('explains every field once', () => {
		const { sets: explained } = JSON.parse(bodyOf('woordenboek.json'));
		for (const { id, fields } of explained) {
			const names = fields.map(({ name }: { name: string }) => name);
			expect(new Set(names).size, id).toBe(names.length);
			expect(
				fields.filter(({ meaning }: { meaning: string }) => meaning.length < 4),
				id
			).toEqual([]);
		}
	});
});

describe('what is in the files', () => {
	it.each([
		[
			'hulppunten',
			[
				'hulp-bij-eigen-gedrag',
				'kinderchat',
				'lijn-dag-en-nacht',
				'loket-plein',
				'meldpunt-kantoor',
				'politie-112'
			]
		],
		['hulpmiddelen', ['voorbeeldcode']],
		['campagnes', ['kijk-op']]
	])('is every record of %s that is published, and no other', (id, ids) => {
		const rows = sets.find((set) => set.id === id)?.rows ?? [];
		expect(rows.map(([first]) => first).sort()).toEqual(ids);
	});

	it('is every municipality, record of the register and event', () => {
		const first = (id: string) => sets.find((set) => set.id === id)?.rows.map((row) => row[0]);
		expect(first('regios')).toHaveLength(content().regions.municipalities.length);
		expect(first('register')).toEqual([...content().programme.measure.keys()]);
		expect(first('tijdlijn')).toHaveLength(content().programme.events.length);
	});

	it('is every entry of the thesaurus, every answer and every rule of the wegwijzer', () => {
		const ids = (id: string) => sets.find((set) => set.id === id)?.rows.map((row) => row[0]);
		const { questions, blocks } = content().wegwijzer.data;
		expect(ids('wegwijzer-regels')).toEqual(blocks.map(({ id }) => id));
		expect(ids('wegwijzer-vragen')).toHaveLength(questions.flatMap(({ options }) => options).length);
		expect(ids('zoekwoorden')?.length).toBeGreaterThanOrEqual(content().thesauri.get('nl')?.same.length ?? 1);
	});

	it('is no set that the site has nothing for', () => {
		expect(sets.filter(({ rows }) => rows.length === 0).map(({ id }) => id)).not.toContain('zoekzinnen');
	});

	it('holds ids that are unique', () => {
		for (const { id, fields, rows } of sets) {
			if (fields[0]?.name !== 'id') continue;
			expect(new Set(rows.map(([first]) => first)).size, id).toBe(rows.length);
		}
	});

	it('is no number that is withheld', () => {
		const all = [...texts.map(({ body }) => body), ...sheets.flatMap(({ cells }) => cells.flat())];
		const digits = all.map((text) => text.replace(/[\s-]/g, '')).join();
		expect(withheldNumbers().filter(({ number }) => digits.includes(number))).toEqual([]);
	});

	it('tells a help point of which no age is known from one without a limit', () => {
		const records = recordsOf('hulppunten');
		const ages = (id: string) => {
			const found = records.find((record) => record.id === id);
			return [found?.leeftijd_van, found?.leeftijd_tot, found?.leeftijd_bekend];
		};
		expect(ages('loket-plein')).toEqual([null, null, 'nee']);
		expect(ages('lijn-dag-en-nacht')).toEqual([null, null, 'ja']);
		expect(ages('kinderchat')).toEqual([null, 17, 'ja']);
	});

	it('gives addresses of the site it is published on', () => {
		expect(bodyOf('hulppunten.csv')).toContain(`${ORIGIN}/hulp/lijn-dag-en-nacht/`);
		expect(bodyOf('register.csv')).toContain(`${ORIGIN}/programma/000-001/`);
	});
});

describe('HSDS', () => {
	const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
	addFormats(ajv);
	const validate = ajv.compile(
		JSON.parse(readFileSync('tests/fixtures/hsds-3-services.schema.json', 'utf8'))
	);

	it('is valid', () => {
		validate(JSON.parse(bodyOf('hulppunten-hsds.json')));
		expect(validate.errors).toBeNull();
	});

	it('is not valid when a required field or a format is broken', () => {
		for (const change of [
			{ id: 'lijn-dag-en-nacht' },
			{ status: 'open' },
			{ name: undefined },
			{ extra: 1 }
		]) {
			const broken = JSON.parse(bodyOf('hulppunten-hsds.json'));
			Object.assign(broken.contents[0], change);
			expect(validate(JSON.parse(JSON.stringify(broken))), JSON.stringify(change)).toBe(false);
		}
	});

	it('gives the same ids each time, none twice, and known numbers', () => {
		const { contents } = hsdsServices(helpPoints('nl'), (id) => `${ORIGIN}/hulp/${id}/`);
		expect(new Set(contents.map(({ id }) => id)).size).toBe(contents.length);
		expect(uuidOf('service/lijn-dag-en-nacht')).toBe(uuidOf('service/lijn-dag-en-nacht'));
		const found = contents.find(({ id }) => id === uuidOf('service/lijn-dag-en-nacht'));
		expect(found?.phones.map(({ number }) => number)).toEqual(['0800-1111111']);
	});

	it('makes UUIDs of version 5', () => {
		// The value that Python's uuid.uuid5(NAMESPACE_URL, ...) gives.
		expect(uuidOf('www.example.com')).toBe('b63cdfa4-3df9-568e-97ae-006c5b8fd652');
	});
});

describe('opening hours', () => {
	it.each([
		'24/7',
		'Mo-Fr 09:00-17:00; PH off',
		'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00; PH off',
		'We 19:00-22:00; PH off'
	])('%s comes out as it went in', (text) => expect(hoursText(compileHours(text))).toBe(text));
});

describe('feed of changes', () => {
	it('has an entry per record that changed, and one for a change of everything', () => {
		const change = {
			version: '999.0.0',
			date: '2026-12-01',
			kind: 'changed' as const,
			what: 'Nieuwe tijden'
		};
		const changed = {
			...content(),
			dataChanges: [
				{ ...change, help: ['lijn-dag-en-nacht'], measures: ['000-001'] },
				...content().dataChanges
			]
		};
		const entries = changeEntries(changed, ORIGIN);
		expect(entries.map(({ href }) => href).slice(0, 2)).toEqual([
			`${ORIGIN}/hulp/lijn-dag-en-nacht/`,
			`${ORIGIN}/programma/000-001/`
		]);
		expect(entries.at(-1)?.href).toBe(`${ORIGIN}/open-data/`);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
	});

	it('gives each change of a version an id of its own, which stays when another comes above it', () => {
		const idsOf = (whats: readonly string[]) =>
			changeEntries(
				{
					...content(),
					dataChanges: whats.map((what) => ({
						version: '999.0.0',
						date: '2026-12-01',
						kind: 'added' as const,
						what,
						help: [],
						measures: []
					}))
				},
				ORIGIN
			).map(({ id }) => id);
		const two = idsOf(['tweede', 'eerste']);
		expect(new Set(two).size).toBe(two.length);
		expect(idsOf(['derde', 'tweede', 'eerste']).slice(1)).toEqual(two);
		expect(two.at(-1)).toBe(idsOf(['eerste'])[0]);
	});

	it('escapes what XML would read as mark-up', () => {
		const feed = atomFeed(
			{ title: 'A & B', author: '<x>', self: 'https://a.nl/f?a=1&b=2', home: 'https://a.nl/' },
			[{ id: '1', title: '"<b>"', summary: "'", date: '2026-01-01', href: 'https://a.nl/' }]
		);
		expect(feed).not.toMatch(/&(?!#\d+;)/);
		expect(feed).not.toContain('<b>');
		expect(feed).toContain('<updated>2026-01-01T00:00:00Z</updated>');
	});
});
