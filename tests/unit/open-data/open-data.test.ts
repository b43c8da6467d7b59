import { helpPoints } from '../../../src/lib/help/help-points.server';
import { createHash } from 'node:crypto';
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
import { changeEntries, dataSets, openDataFiles } from '../../../src/lib/open-data/data-files.server';
import { dcatCatalogue } from '../../../src/lib/open-data/dcat';
import { hoursText } from '../../../src/lib/open-data/hours-text';
import { hsdsServices } from '../../../src/lib/open-data/hsds/service.server';
import { toSpreadsheet } from '../../../src/lib/open-data/spreadsheet.server';
import { uuidOf } from '../../../src/lib/open-data/uuid.server';
import { compileHours } from '../../../src/lib/hours/compile.server';
import { withheldNumbers } from '../../fixtures/withheld';
import { readSheet } from './read-sheet';

const ORIGIN = 'https://wegwijzer.example';
const files = await openDataFiles(content(), ORIGIN);
const sets = dataSets(content(), ORIGIN);
/** Files that are text; a spreadsheet is looked into by tests of its own. */
const texts = files.flatMap(({ name, body }) => (typeof body === 'string' ? [{ name, body }] : []));
const bodyOf = (name: string) => texts.find((each) => each.name === name)?.body ?? '';

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

const sheets = files.flatMap(({ name, body }) =>
	typeof body === 'string' ? [] : [{ name, ...readSheet(body) }]
);

describe('spreadsheet', () => {
	it.each(sets.map(({ id }) => id))('%s has every row and field of the CSV', (id) => {
		const read: string[][] = parse(bodyOf(`${id}.csv`));
		const sheet = sheets.find(({ name }) => name === `${id}.xlsx`);
		expect(sheet?.cells).toEqual(read);
	});

	it('holds as text what a spreadsheet would make something else of', async () => {
		const field = (name: string) => ({ name, type: 'text' as const, meaning: 'wat het is' });
		const row = ['24/7', '09:00', '0800-2000', '1-2', '=1+1', 'a & <b>', 'é "x"\n| y', '1e5'];
		const made = await toSpreadsheet(
			{ id: 'proef', fields: row.map(field), rows: [row, row.map(() => null)] },
			[]
		);
		const { cells, types } = readSheet(made);
		expect(cells[1]).toEqual(row);
		expect(new Set(types[1])).toEqual(new Set(['text']));
	});

	it('holds numbers as numbers, and is the same file each time', async () => {
		const set = {
			id: 'proef',
			fields: [{ name: 'leeftijd', type: 'number' as const, meaning: 'in jaren' }],
			rows: [[18]]
		};
		const made = await toSpreadsheet(set, [['Versie', '1.0.0']]);
		expect(readSheet(made)).toMatchObject({ cells: [['leeftijd'], ['18']], types: [['text'], ['number']] });
		expect(await toSpreadsheet(set, [['Versie', '1.0.0']])).toEqual(made);
	});

	it('tells on a second sheet where the data is from, and what every field means', () => {
		const { version } = releaseOf(content());
		for (const { name, second } of sheets) {
			const set = sets.find(({ id }) => `${id}.xlsx` === name);
			const said = second.flat().join('\n');
			expect(said, name).toContain(version);
			expect(said, name).toContain('creativecommons.org');
			for (const { meaning } of set?.fields ?? []) expect(said, name).toContain(meaning);
		}
	});

	it('has no cell that is longer than Excel takes', () => {
		const long = sheets.flatMap(({ name, cells }) =>
			cells
				.flat()
				.filter((text) => text.length > 32_767)
				.map(() => name)
		);
		expect(long).toEqual([]);
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
		const { contents } = hsdsServices(helpPoints('nl'));
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

describe('DCAT-AP-NL', () => {
	interface Node {
		'@id': string;
		'@type': string | string[];
		[property: string]: unknown;
	}
	const { '@graph': graph } = JSON.parse(bodyOf('catalogus.jsonld')) as { '@graph': Node[] };
	const found = graph.filter((each) => each['@type'] === 'dcat:Dataset');
	const distributions = found.flatMap((each) => each['dcat:distribution'] as Node[]);
	const missing = (nodes: Node[], ...properties: string[]) =>
		nodes.flatMap((node) =>
			properties
				.filter((property) => node[property] === undefined || node[property] === '')
				.map((property) => `${node['@id']}: ${property}`)
		);

	it('has what the profile asks of a data set, and what it recommends', () => {
		expect(found).toHaveLength(sets.length);
		const asked = [
			'dct:accessRights',
			'dcat:contactPoint',
			'dct:creator',
			'dct:identifier',
			'dct:publisher',
			'dcat:theme'
		];
		const recommended = ['dct:conformsTo', 'foaf:page', 'dcat:landingPage', 'dct:language'];
		expect(missing(found, 'dct:title', 'dct:description', ...asked, ...recommended)).toEqual([]);
	});

	it('has what the profile asks of a distribution, and what it recommends for files', () => {
		const asked = ['dcat:accessURL', 'dct:license', 'dct:format'];
		expect(missing(distributions, ...asked, 'dcat:downloadURL', 'dct:language', 'dct:conformsTo')).toEqual(
			[]
		);
	});

	it('says whom to ask, as a vcard:Kind with an address or a page', () => {
		const contacts = graph.flatMap((each) => (each['dcat:contactPoint'] as Node | undefined) ?? []);
		expect(contacts.length).toBe(found.length + 1);
		for (const contact of contacts) {
			expect(contact['@type']).toContain('vcard:Kind');
			expect(contact['vcard:hasURL'] ?? contact['vcard:hasEmail']).toBeTruthy();
		}
	});

	it('writes to the address for corrections, and says what kind of publisher it is, when the site has them', () => {
		const { site } = content();
		const withAddress = {
			...site,
			publisher_kind: 'LocalAuthority' as const,
			contact: { ...site.contact, corrections: 'data@example.nl' }
		};
		const text = JSON.stringify(dcatCatalogue(withAddress, ORIGIN, releaseOf(content()), []));
		expect(text).toContain('"vcard:hasEmail":{"@id":"mailto:data@example.nl"}');
		expect(text).toContain('http://purl.org/adms/publishertype/LocalAuthority');
		expect(JSON.stringify(graph)).not.toContain('publishertype');
	});

	it('tells the size and the digest of each file as it is served', () => {
		expect(distributions.length).toBeGreaterThan(2 * sets.length);
		for (const each of distributions) {
			const file = files.find(({ name }) => `${ORIGIN}/open-data/${name}` === each['@id']);
			const body = Buffer.from(file?.body ?? '');
			expect(each['dcat:byteSize']).toMatchObject({ '@value': String(body.length) });
			expect(each['spdx:checksum']).toMatchObject({
				'spdx:checksumValue': { '@value': createHash('sha256').update(body).digest('hex') }
			});
		}
	});

	it('names only files that exist, and all tables in each form', () => {
		const names = new Set(files.map(({ name }) => `${ORIGIN}/open-data/${name}`));
		const urls = distributions.map((each) => each['@id']);
		expect(urls.filter((url) => !names.has(url))).toEqual([]);
		for (const { id } of sets)
			expect(urls).toEqual(
				expect.arrayContaining(['csv', 'json', 'xlsx'].map((end) => `${ORIGIN}/open-data/${id}.${end}`))
			);
	});

	it('tells from when to when the timeline goes', () => {
		const timeline = found.find((each) => each['dct:identifier'] === `${ORIGIN}/open-data/#tijdlijn`);
		expect(timeline?.['dct:temporal']).toMatchObject({
			'dcat:startDate': { '@type': expect.stringMatching(/^xsd:(gYear|gYearMonth|date)$/) }
		});
	});
});
