import { helpPoints } from '../../../src/lib/help/help-points.server';
import { describe, expect, it } from 'vitest';
import { directory } from '../../../src/lib/help/directory.server';
import { isForProfessionals } from '../../../src/lib/help/directory-sections';
import { facetPaths, FACETS, facetsOf, HELP_FACET_GROUPS, narrow } from '../../../src/lib/help/facets';

const help = helpPoints('nl');
const chosen = (path: string) => narrow(help, facetsOf(path) ?? []).map(({ id }) => id);

describe('the directory', () => {
	it('asks two choices about the way to reach it of one and the same way', () => {
		// Its phone is answered day and night, its chat is not.
		expect(chosen('via-bellen/eigenschap-dag-en-nacht')).toContain('lijn-dag-en-nacht');
		expect(chosen('via-chatten')).toContain('lijn-dag-en-nacht');
		expect(chosen('via-chatten/eigenschap-dag-en-nacht')).toEqual([]);
	});

	it('never says of a card as a whole what holds for a channel only', () => {
		for (const { id, facets } of directory('nl', []).sections.flatMap(({ cards }) => cards))
			expect(
				facets.split(' ').filter((value) => /^(via|eigenschap|dag-en-nacht)$/.test(value)),
				id
			).toEqual([]);
	});

	it('tells choices apart by their value alone', () => {
		const names = [...HELP_FACET_GROUPS, ...FACETS.map(({ value }) => value)];
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	it('has every help point once: in a part, or with those for professionals alone', () => {
		const { sections, professionals, count } = directory('nl', []);
		const listed = sections.flatMap(({ cards }) => cards.map(({ id }) => id));
		const apart = help.filter(isForProfessionals).map(({ id }) => id);
		expect([...listed, ...apart].sort()).toEqual(help.map(({ id }) => id).sort());
		expect(count).toBe(listed.length);
		expect(professionals?.count ?? 0).toBe(apart.length);
		// Who asks for them gets them among the others.
		const asked = directory('nl', facetsOf('voor-professionals') ?? []);
		expect(asked.sections.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(
			expect.arrayContaining(apart)
		);
	});

	it('takes a help point for professionals apart only where it is for nobody else', () => {
		const [point] = help;
		if (!point) throw new Error('the made-up site has no help points');
		expect(isForProfessionals({ ...point, audiences: ['professional'] })).toBe(true);
		expect(isForProfessionals({ ...point, audiences: ['victim', 'professional'] })).toBe(false);
	});

	it('begins with who answers at any hour', () => {
		const [first] = directory('nl', []).sections;
		expect(first?.cards.map(({ id }) => id)).toContain('lijn-dag-en-nacht');
	});

	it('in each part, who can be called stands before who can be written to, and both before who has no way to tap', () => {
		for (const { id, cards } of directory('nl', []).sections) {
			const ways = cards.map(({ act }) => (act?.icon === 'phone' ? 0 : act?.icon === 'chat' ? 1 : 2));
			expect(ways, id).toEqual([...ways].sort());
		}
	});

	it('a card has the best way that a tap leads to: its number where it has one', () => {
		const cards = directory('nl', []).sections.flatMap((section) => section.cards);
		for (const { id, call, act } of cards) {
			const tapped = help.find((each) => each.id === id)?.channels.some(({ href }) => href !== null);
			expect(act !== null, id).toBe(tapped);
			if (call) expect(act?.href, id).toBe(call.href);
		}
	});

	it('puts a line for children under children, and not under adults', () => {
		expect(chosen('leeftijd-12-17')).toContain('kinderchat');
		expect(chosen('leeftijd-12-17')).not.toContain('meldpunt-kantoor');
		expect(chosen('leeftijd-25-plus')).not.toContain('kinderchat');
		expect(chosen('leeftijd-25-plus')).toContain('meldpunt-kantoor');
	});

	it('has a page for every choice that finds something, and for no other', () => {
		const paths = facetPaths(help);
		expect(paths).toContain('wat-werk/leeftijd-25-plus');
		expect(paths).not.toContain('wat-werk/leeftijd-tot-12');
		expect(paths).not.toContain('wat-kerk');
	});

	it.each(['wat-niets', 'wat-sport/wat-werk'])('has no page %s', (path) => {
		expect(facetsOf(path)).toBeNull();
	});
});
