import { describe, expect, it } from 'vitest';
import { readRegions } from '../../../src/lib/content/regions/regions.server';
import { content } from '../../../src/lib/content/store.server';
import { findRegions, searchRegions } from '../../../src/lib/search/rank/region-results';

const { packed } = readRegions(process.cwd(), [], '2026-11-29');
const regions = searchRegions(packed, '/regio/', content().patterns.places);
const found = (query: string) => findRegions(query, regions);

describe('a municipality in a query', () => {
	it.each([
		['Zwolle', 'zwolle', true],
		['hulp in Zwolle', 'zwolle', true],
		['8011 AB', 'zwolle', true],
		['veilig thuis in Zwolle', 'zwolle', false],
		["'s-Gravenhage", 'den-haag', true],
		['1012 AB Amsterdam', 'amsterdam', true],
		['1012-AB', 'amsterdam', true],
		['hulp 1012ab in de buurt', 'amsterdam', false],
		['gemeente Haren', 'groningen', true],
		['Alphen a/d Rijn', 'alphen-aan-den-rijn', true],
		['csg Hengelo Ov', 'hengelo', false],
		['veilig thuis in Bergen NH', 'bergen-noord-holland', false],
		['centrum seksueel geweld Ljouwert', 'leeuwarden', false],
		['hulp in Scheveningen', 'den-haag', true]
	])('"%s"', (query, slug, isWhole) => {
		expect(found(query)?.choices[0]?.slug).toBe(slug);
		expect(found(query)?.isWhole).toBe(isWhole);
	});

	it('with namesakes gives them all', () => {
		expect(found('csg Hengelo')?.choices.map(({ slug }) => slug)).toEqual(
			expect.arrayContaining(['hengelo', 'bronckhorst'])
		);
		expect(found('Rijswijk')?.choices.map(({ province }) => province)).toEqual(
			expect.arrayContaining(['Zuid-Holland', 'Gelderland', 'Noord-Brabant'])
		);
	});

	it.each([
		'mijn baas zit aan me',
		'cijfers 2025',
		'in een tehuis',
		'ik ben in de war',
		'Groningn',
		'in 1012 verkracht',
		''
	])('"%s" names none', (query) => {
		expect(found(query)).toBeNull();
	});
});
