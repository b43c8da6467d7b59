import { expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { isForProfessionals } from '../../../src/lib/help/directory-sections';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { servingCards } from '../../../src/lib/help/local-help.server';

it('who serves a municipality or its province by its source stands on the page of that municipality, and on no other', () => {
	const serving = helpPoints('nl').filter(
		(help) => help.municipalities.length + help.provinces.length > 0 && !isForProfessionals(help)
	);
	expect(serving.some(({ municipalities }) => municipalities.length > 0)).toBe(true);
	expect(serving.some(({ provinces }) => provinces.length > 0)).toBe(true);
	const { municipalities } = content().regions;
	const pages = municipalities.map((municipality) => ({
		slug: municipality.slug,
		ids: servingCards('nl', municipality).map(({ id }) => id)
	}));
	for (const { id, municipalities: named, provinces } of serving) {
		const on = pages.filter(({ ids }) => ids.includes(id)).map(({ slug }) => slug);
		const inProvinces = municipalities.filter(({ province }) => provinces.includes(province));
		expect([...new Set(on)].sort(), id).toEqual(
			[...new Set([...named, ...inProvinces.map(({ slug }) => slug)])].sort()
		);
	}
});
