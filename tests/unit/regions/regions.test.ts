import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/lib/content/faults';
import { readRegions } from '../../../src/lib/content/regions.server';
import { lookUp } from '../../../src/lib/regions/lookup';

const faults: Fault[] = [];
const regions = readRegions(process.cwd(), faults);
const find = (query: string) => lookUp(regions.packed, query);

describe('the tables of regions', () => {
	it('hold 342 municipalities without a fault', () => {
		expect(faults).toEqual([]);
		expect(regions.municipalities).toHaveLength(342);
	});

	it('give every municipality one Veilig Thuis, 25 in all', () => {
		expect(regions.municipalities.filter((each) => each.veiligThuis.name === '')).toEqual([]);
		expect(new Set(regions.municipalities.map((each) => each.veiligThuis.name)).size).toBe(25);
	});

	it('name a centre for 264 municipalities and say unknown for the rest', () => {
		// The centre of low confidence (Mook en Middelaar) is not shown.
		expect(regions.municipalities.filter((each) => each.csg !== null)).toHaveLength(264);
		expect(regions.bySlug.get('mook-en-middelaar')?.csg).toBeNull();
		expect(regions.bySlug.get('alkmaar')?.csg).toBeNull();
	});

	it('find every postcode of the table, and give every municipality one', () => {
		const reached = new Set<string>();
		let count = 0;
		const rows = readFileSync('content/regions/postcodes.csv', 'utf8').trim().split('\n').slice(1);
		for (const row of rows) {
			const [from, to, code] = row.trim().split(',');
			for (let postcode = Number(from); postcode <= Number(to); postcode += 1) {
				const result = find(String(postcode));
				const slug = result.kind === 'found' ? result.choice.slug : '';
				expect(regions.bySlug.get(slug)?.code).toBe(code);
				reached.add(slug);
				count += 1;
			}
		}
		expect(count).toBe(4072);
		expect(reached.size).toBe(342);
	});
});

describe('a visitor types a postcode or place', () => {
	it.each([
		['1012', 'amsterdam'],
		['1012AB', 'amsterdam'],
		['  1012 ab ', 'amsterdam'],
		['Zwolle', 'zwolle'],
		['gemeente zwolle', 'zwolle'],
		['DEN HAAG', 'den-haag'],
		["'s-Gravenhage", 'den-haag'],
		['Westland', 'westland'],
		['sudwest fryslan', 'sudwest-fryslan']
	])('"%s" gives %s', (query, slug) => {
		const result = find(query);
		expect(result.kind).toBe('found');
		expect(result).toMatchObject({ choice: { slug } });
	});

	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['1940', 'unknown-postcode'],
		['1234', 'unknown-postcode'],
		['12345', 'foreign-postcode'],
		['B-2000', 'foreign-postcode'],
		['D-12345', 'foreign-postcode'],
		['xqzwv', 'not-found'],
		['<script>alert(1)</script>', 'not-found'],
		['💔', 'not-found']
	])('"%s" gives a clear answer: %s', (query, kind) => {
		expect(find(query).kind).toBe(kind);
	});

	it('is asked which one when a name lies in more than one municipality', () => {
		const result = find('Bergen');
		expect(result.kind).toBe('choices');
	});

	it('is helped with a typing error', () => {
		const result = find('Groningn');
		expect(JSON.stringify(result)).toContain('"groningen"');
	});

	it('gets an answer to ten thousand characters', () => {
		expect(find('a'.repeat(10_000)).kind).toBe('not-found');
	});
});
