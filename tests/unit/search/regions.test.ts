import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { findRegions, placeNames } from '../../../src/lib/search/region-results';

const { packed } = content().regions;
const names = placeNames(packed);
const found = (query: string) => findRegions(query, packed, names);

describe('a municipality in a query', () => {
	it.each([
		['Zwolle', 'zwolle', true],
		['hulp in Zwolle', 'zwolle', true],
		['8011 AB', 'zwolle', true],
		['veilig thuis in Zwolle', 'zwolle', false],
		["'s-Gravenhage", 'den-haag', true]
	])('"%s"', (query, slug, isWhole) => {
		expect(found(query)?.choices[0]?.slug).toBe(slug);
		expect(found(query)?.isWhole).toBe(isWhole);
	});

	it.each(['mijn baas zit aan me', 'cijfers 2025', 'in een tehuis', 'ik ben in de war', ''])(
		'"%s" names none',
		(query) => {
			expect(found(query)).toBeNull();
		}
	);
});
