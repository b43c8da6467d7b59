import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '../../../src/lib/site/content-root';
import { readRegions } from '../../../src/lib/content/regions/regions.server';
import { choiceLabel, makeLookup, placeKey, withoutBrackets } from '../../../src/lib/regions/index';

// As municipalities were when these names were written down: a merger of later moves some of them.
const { packed, municipalities } = readRegions(contentRoot(), [], '2026-11-29');
const find = makeLookup(packed);
const slugs = (query: string) => find(query).choices.map(({ slug }) => slug);

describe('one clear answer is given at once', () => {
	it.each([
		['1012', 'amsterdam'],
		['1012 AB Amsterdam', 'amsterdam'],
		['1012-AB', 'amsterdam'],
		['1012ab 12', 'amsterdam'],
		['Zwolle', 'zwolle'],
		['gemeente zwolle', 'zwolle'],
		['DEN HAAG', 'den-haag'],
		["'s-Gravenhage", 'den-haag'],
		['’s Hertogenbosch', 's-hertogenbosch'],
		['Westland', 'westland'],
		['sudwest fryslan', 'sudwest-fryslan'],
		['Hengelo (O.)', 'hengelo'],
		['Hengelo Ov', 'hengelo'],
		['Hengelo Gld', 'bronckhorst'],
		['gemeente Hengelo', 'hengelo'],
		['Alphen a/d Rijn', 'alphen-aan-den-rijn'],
		['St. Oedenrode', 'meierijstad'],
		['Zwolle 12', 'zwolle'],
		['Alteveer (Hoogeveen)', 'hoogeveen'],
		['Rotterdam Zuid', 'rotterdam']
	])('%j is %s', (query, slug) => {
		expect(find(query).kind).toBe('found');
		expect(slugs(query)).toEqual([slug]);
	});

	it.each([
		['Geldermalsen', 'west-betuwe'],
		['gemeente Haren', 'groningen'],
		['Jacobswoude', 'kaag-en-braassem'],
		['Leerdam', 'vijfheerenlanden'],
		['Skarsterlân', 'de-fryske-marren'],
		['Ljouwert', 'leeuwarden'],
		['Snits', 'sudwest-fryslan'],
		['Grouw', 'leeuwarden'],
		['Dronrijp', 'waadhoeke'],
		['Scheveningen', 'den-haag'],
		['Bijlmermeer', 'amsterdam'],
		['Feijenoord', 'rotterdam'],
		['Overvecht', 'utrecht']
	])('%j, a former municipality, a Frisian name or a district, is %s', (query, slug) => {
		expect(find(query).kind).toBe('found');
		expect(slugs(query)).toEqual([slug]);
	});
});

describe('namesakes give a choice, whatever tells them apart', () => {
	it.each([
		['Bergen', ['bergen-limburg', 'bergen-noord-holland']],
		['Hengelo', ['hengelo', 'bronckhorst']],
		['Beek', ['beek', 'montferland', 'berg-en-dal']],
		['Rijswijk', ['rijswijk', 'buren', 'altena']],
		['Alphen', ['alphen-aan-den-rijn', 'alphen-chaam', 'west-maas-en-waal']],
		['Boarnsterhim', ['leeuwarden', 'heerenveen', 'sudwest-fryslan', 'de-fryske-marren']],
		['Haaren', ['oisterwijk', 'vught', 'boxtel', 'tilburg']]
	])('%j', (query, expected) => {
		expect(find(query).kind).toBe('choices');
		expect(slugs(query)).toEqual(expect.arrayContaining(expected));
	});

	it('names the province and the municipality of each', () => {
		expect(find('Rijswijk').choices.map((choice) => choiceLabel(choice, true))).toEqual(
			expect.arrayContaining(['Rijswijk (Zuid-Holland)', 'Rijswijk (Buren, Gelderland)'])
		);
		expect(choiceLabel(find('Bergen NH').choices[0] ?? expect.fail(), false)).toBe('Bergen (Noord-Holland)');
	});
});

describe('a guess is asked, never stated', () => {
	it.each([
		['Groningn', 'groningen'],
		['Amstrdam', 'amsterdam'],
		['Zwol', 'zwolle'],
		['Hogeland', 'het-hogeland'],
		['Capelle', 'capelle-aan-den-ijssel'],
		['Zwolle, Limburg', 'zwolle'],
		['Dorpsstraat 12 Zwolle', 'zwolle'],
		['1012 AB Rotterdam', 'amsterdam'],
		['1012 AB Rotterdam', 'rotterdam'],
		['1940 Beverwijk', 'beverwijk']
	])('%j: did you mean %s?', (query, slug) => {
		expect(find(query).kind).toBe('guess');
		expect(slugs(query)).toContain(slug);
	});
});

describe('what is not found gets an answer people understand', () => {
	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['\u200b', 'empty'],
		['12', 'incomplete-postcode'],
		['1234', 'unknown-postcode'],
		['12345', 'foreign-postcode'],
		['B-2000', 'foreign-postcode'],
		['D-12345 Köln', 'foreign-postcode'],
		['Noord-Holland', 'province'],
		['Zeeland', 'province'],
		['xqzwv', 'not-found'],
		['<script>alert(1)</script>', 'not-found'],
		['💔', 'not-found']
	])('%j: %s', (query, kind) => {
		expect(find(query).kind).toBe(kind);
	});

	it('also for any text, however long', () => {
		const kinds = [
			'empty',
			'incomplete-postcode',
			'unknown-postcode',
			'foreign-postcode',
			'province',
			'not-found'
		];
		const answers = (text: string) => {
			const { kind, choices } = find(text);
			expect(choices.length > 0, kind).toBe(!kinds.includes(kind));
		};
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), answers));
		for (const long of ['a', 'bergen ', '1']) answers(long.repeat(50_000));
	});
});

describe('every municipality', () => {
	const some = fc.constantFrom(...municipalities);

	it('is among the answers to its own name, with "gemeente" before it or its province behind it', () => {
		fc.assert(
			fc.property(
				some,
				fc.constantFrom('#', 'gemeente #', 'Gem. #', '#, @', '# (@)', 'ik woon in #'),
				({ name, slug, province }, way) => {
					const own = name.replace(/ \(.*\)$/, '');
					const result = find(way.replace('#', () => own).replace('@', () => province));
					expect(['found', 'choices']).toContain(result.kind);
					expect(result.choices.map((choice) => choice.slug)).toContain(slug);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('is stated only for a name written in full', () => {
		fc.assert(
			fc.property(some, fc.nat(), ({ name }, at) => {
				const own = withoutBrackets(name);
				const typed = own.slice(0, at % own.length) + own.slice((at % own.length) + 1);
				const result = find(typed);
				if (result.kind !== 'found') return;
				const [choice] = result.choices;
				expect(placeKey(choice.place || withoutBrackets(choice.name))).toBe(placeKey(typed));
			}),
			{ numRuns: 400 }
		);
	});
});
