import { expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { isForProfessionals } from '../../../src/lib/help/directory-sections';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { servingCards } from '../../../src/lib/help/local-help.server';

it('who serves a municipality by its source stands on the page of that municipality, and on no other', () => {
	const serving = helpPoints('nl').filter(
		(help) => help.municipalities.length > 0 && !isForProfessionals(help)
	);
	expect(serving).not.toEqual([]);
	const pages = [...content().regions.bySlug.values()].map(({ slug }) => ({
		slug,
		ids: servingCards('nl', slug).map(({ id }) => id)
	}));
	for (const { id, municipalities } of serving) {
		const on = pages.filter(({ ids }) => ids.includes(id)).map(({ slug }) => slug);
		expect([...new Set(on)].sort(), id).toEqual([...municipalities].sort());
	}
});
