import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/lib/content/read/faults';
import { readRegions } from '../../../src/lib/content/regions/regions.server';
import { makeLookup, withoutBrackets, placeKey, PROVINCES } from '../../../src/lib/regions/index';

const faults: Fault[] = [];
// On a day before any change to come, so that rows and answers are of the same day.
const regions = readRegions(process.cwd(), faults, '2026-11-29');
const find = makeLookup(regions.packed);
const table = (name: string): Record<string, string>[] =>
	parse(readFileSync(`content/regions/${name}`), { columns: true, trim: true });
/** Slugs of municipalities by CBS code. */
const slugOf = new Map(regions.municipalities.map(({ code, slug }) => [code, slug]));

describe('the tables of regions', () => {
	it('spell provinces as help points name them', () => {
		expect([...new Set(regions.municipalities.map(({ province }) => province))].sort()).toEqual(
			[...PROVINCES].sort()
		);
	});

	it('have no faults', () => {
		expect(faults).toEqual([]);
	});

	it('give every municipality a Veilig Thuis and a province', () => {
		expect(
			regions.municipalities.filter(({ veiligThuis, province }) => veiligThuis.name === '' || province === '')
		).toEqual([]);
	});

	it('name a centre only where its confidence allows it', () => {
		const shown = new Set(regions.municipalities.filter(({ csg }) => csg !== null).map(({ code }) => code));
		for (const { gm_code: code = '', csg_id: id, csg_confidence: confidence = '' } of table(
			'municipalities.csv'
		))
			expect(shown.has(code)).toBe(id !== 'unknown' && ['high', 'medium'].includes(confidence));
	});

	it('lead every postcode to the municipality of its row, and every municipality has one', () => {
		const reached = new Set<string>();
		for (const { from, to, gm_code: code = '' } of table('postcodes.csv')) {
			for (let postcode = Number(from); postcode <= Number(to); postcode += 1) {
				const result = find(String(postcode));
				expect(result.kind).toBe('found');
				const slug = result.choices[0]?.slug ?? '';
				expect(slug).toBe(slugOf.get(code));
				reached.add(slug);
			}
		}
		expect(regions.municipalities.filter(({ slug }) => !reached.has(slug))).toEqual([]);
	});
});

describe('every name in the tables', () => {
	const answers = (name: string) => {
		const result = find(name);
		return { kind: result.kind, slugs: result.choices.map(({ slug }) => slug) };
	};

	it('of a place leads to its municipality, alone or among its namesakes', () => {
		for (const { place = '', gm_code: code = '' } of table('places.csv')) {
			const { kind, slugs } = answers(withoutBrackets(place));
			expect([kind, place]).toEqual([expect.stringMatching(/^(found|choices|province)$/), place]);
			expect(slugs).toContain(slugOf.get(code));
		}
	});

	it('that several places share gives all of them to choose from', () => {
		const codes = new Map<string, Set<string>>();
		for (const { place = '', gm_code: code = '' } of table('places.csv')) {
			const key = placeKey(withoutBrackets(place));
			codes.set(key, (codes.get(key) ?? new Set()).add(code));
		}
		for (const [key, shared] of codes) {
			if (shared.size < 2) continue;
			const { kind, slugs } = answers(key);
			expect([key, kind]).toEqual([key, 'choices']);
			expect(slugs).toEqual(expect.arrayContaining([...shared].map((code) => slugOf.get(code))));
		}
	});

	it('of a former municipality leads to all it is part of now, with and without "gemeente"', () => {
		for (const { name = '', successors = '' } of table('former-municipalities.csv')) {
			const expected = successors.split('|').map((code) => slugOf.get(code));
			expect(answers(name).slugs).toEqual(expect.arrayContaining(expected));
			expect([name, answers(`gemeente ${name}`).slugs.toSorted()]).toEqual([name, expected.toSorted()]);
		}
	});

	it('in the other language of Friesland leads to the place', () => {
		const places = table('places.csv');
		const codes = (place: string) =>
			places.flatMap((row) => (row.place === place ? [row.gm_code ?? ''] : []));
		for (const { place = '', other_name: other = '' } of table('frisian-names.csv')) {
			const here = codes(place)
				.map((code) => regions.municipalities.find((each) => each.code === code))
				.flatMap((each) => (each?.province === 'Friesland' ? [each.slug] : []));
			expect([place, here.length > 0]).toEqual([place, true]);
			expect(answers(other).slugs).toEqual(expect.arrayContaining(here));
		}
	});

	it('of a district leads to its city', () => {
		for (const { district = '', gm_code: code = '' } of table('districts.csv'))
			expect([district, answers(district).slugs]).toEqual([
				district,
				expect.arrayContaining([slugOf.get(code)])
			]);
	});
});

it('the changes to come fit the tables on the day they hold', () => {
	const later: Fault[] = [];
	readRegions(process.cwd(), later, '2999-01-01');
	expect(later).toEqual([]);
});
