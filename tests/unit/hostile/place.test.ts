import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { choiceLabel, makeLookup, parsePlace } from '../../../src/lib/regions/index';
import { MOST_TYPED } from '../../../src/lib/ui/typed-text';
import { hostileText, inheritedKeys } from './hostile-text';

const { packed } = content().regions;
const lookUp = makeLookup(packed);
const slugs = new Set(packed.municipalities.map(([slug]) => slug));

describe('the place field', () => {
	it('reads any text as a place, a postcode or nothing', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const { postcode, words, name } = parsePlace(text);
				if (postcode !== null) expect(String(postcode)).toMatch(/^[1-9]\d{3}$/);
				for (const word of [...words, ...name]) expect(word).toMatch(/^[a-z0-9]+$/);
			}),
			{ numRuns: 1000 }
		);
	});

	it('leads only to municipalities of ours, by their own names', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const { kind, choices } = lookUp(text);
				expect(kind).toBeTypeOf('string');
				for (const choice of choices) {
					expect(slugs).toContain(choice.slug);
					expect(choiceLabel(choice, true)).not.toMatch(/[<>&\p{Cc}\p{Cs}]/u);
				}
			}),
			{ numRuns: 300 }
		);
		expect(inheritedKeys()).toEqual([]);
	});

	it('looks at no more than the field lets through', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const whole = text.padEnd(MOST_TYPED, 'x').slice(0, MOST_TYPED);
				expect(lookUp(whole + text)).toEqual(lookUp(whole));
			}),
			{ numRuns: 100 }
		);
	});
});
