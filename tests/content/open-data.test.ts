import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { content } from '../../src/lib/content/store.server';
import { dataSets, openDataFiles } from '../../src/lib/open-data/data-files.server';
import { publishedHelp } from '../../src/lib/help/help-points.server';
import { hsdsServices } from '../../src/lib/open-data/hsds/service.server';
import { withheldNumbers } from '../fixtures/withheld';

const ORIGIN = 'https://wegwijzer.example';
const pageOf = (id: string) => `${ORIGIN}/hulp/${id}/`;
const files = await openDataFiles(content(), ORIGIN);
/** Spreadsheets hold the rows of the tables too: a unit test compares them. */
const texts = files.flatMap(({ name, body }) => (typeof body === 'string' ? [{ name, body }] : []));

it('the files hold no number that is withheld', () => {
	const digits = texts.map(({ body }) => body.replace(/[\s-]/g, '')).join();
	expect(withheldNumbers().filter(({ number }) => digits.includes(number))).toEqual([]);
});

it('the tables hold each id once', () => {
	for (const { id, fields, rows } of dataSets(content(), ORIGIN)) {
		if (fields[0]?.name !== 'id') continue;
		expect(new Set(rows.map(([first]) => first)).size, id).toBe(rows.length);
	}
});

it('what search is made of: every sentence without a number, and no query that is kept apart to measure fairly', () => {
	const sets = new Map(dataSets(content(), ORIGIN).map((set) => [set.id, set]));
	const cells = (id: string, name: string) => {
		const set = sets.get(id);
		const at = set?.fields.findIndex((field) => field.name === name) ?? -1;
		return set?.rows.flatMap((row) => row[at] ?? []) ?? [];
	};
	const isWithoutNumber = (text: string) => text.replace(/[^\d]/g, '').length < 5;
	const sentences = [...content().sentences.values()].flat().flatMap((group) => group.sentences);
	const offered = new Set(cells('zoekzinnen', 'zinnen'));
	expect(sentences.filter((text) => isWithoutNumber(text) && !offered.has(text))).toEqual([]);
	const queries = content().tunedQueries.map(({ q }) => q);
	expect(cells('zoekvragen', 'vraag')).toEqual(expect.arrayContaining(queries.filter(isWithoutNumber)));
	expect(queries).toEqual(expect.arrayContaining(cells('zoekvragen', 'vraag')));
	expect(content().tunedQueries.length).toBeGreaterThan(0);
});

it('HSDS loses no way into a help point, and no hours of it', () => {
	const help = publishedHelp(content(), 'nl');
	const services = hsdsServices(help, pageOf).contents;
	for (const [at, { id, channels }] of help.entries()) {
		const places = services[at]?.service_at_locations ?? [];
		const shown = channels.filter(({ display, href }) => display !== null || href !== null);
		expect(places.length, id).toBe(shown.length);
		for (const [way, { hours }] of shown.entries())
			expect((places[way]?.schedules.length ?? 0) > 0, id).toBe(hours !== null);
	}
});

it('HSDS names each organisation once, and its files are there for each service', () => {
	const { contents } = hsdsServices(publishedHelp(content(), 'nl'), pageOf);
	const list = JSON.parse(texts.find(({ name }) => name === 'hsds/organizations.json')?.body ?? '') as {
		contents: { id: string; name: string }[];
	};
	expect(new Set(list.contents.map(({ name }) => name)).size).toBe(list.contents.length);
	expect(new Set(list.contents.map(({ id }) => id))).toEqual(
		new Set(contents.map(({ organization }) => organization.id))
	);
	for (const { id } of contents) expect(files.map(({ name }) => name)).toContain(`hsds/services/${id}.json`);
});

it('HSDS has an area with codes for each help point that names municipalities or a province, and no such area twice', () => {
	const help = publishedHelp(content(), 'nl');
	const services = hsdsServices(help, pageOf).contents;
	const withCodes = new Set(content().regions.municipalities.map(({ province }) => province));
	for (const [at, { id, municipalities, provinces, serviceArea }] of help.entries()) {
		const areas = services[at]?.service_areas ?? [];
		const codes = areas.flatMap((area) => ('extent' in area ? [area.extent] : []));
		const named = [...municipalities, ...provinces.filter((name) => withCodes.has(name))];
		expect(codes.length, id).toBe(named.length);
		expect(new Set(areas.map((area) => area.id)).size, id).toBe(areas.length);
		if (serviceArea === 'national')
			expect(areas.map(({ uri }) => uri)).toEqual([expect.stringMatching(/NLD$/)]);
	}
});

it('the help points are valid HSDS', () => {
	const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
	addFormats(ajv);
	const validate = ajv.compile(
		JSON.parse(readFileSync('tests/fixtures/hsds-3-services.schema.json', 'utf8'))
	);
	validate(JSON.parse(texts.find(({ name }) => name === 'hulppunten-hsds.json')?.body ?? ''));
	expect(validate.errors).toBeNull();
});
