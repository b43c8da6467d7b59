import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceHash, choiceInHash } from '../../../src/lib/programme/register-address';

const FACETS = ['lijn-1', 'lijn-geen', 'soort-beleid', 'stand-loopt', 'stand-niet-begonnen'];
const ORDERS = ['titel', 'lijn', 'stand'];

describe('the address of a choice in the register', () => {
	it('gives back every choice that was put into it', () => {
		const choices = fc.record({
			facets: fc.subarray(FACETS),
			order: fc.option(fc.constantFrom(...ORDERS)),
			isDown: fc.boolean(),
			words: fc.string({ unit: 'grapheme', maxLength: 30 })
		});
		fc.assert(
			fc.property(choices, (choice) => {
				const hash = choiceHash(choice);
				expect(hash).toMatch(/^(#[^\s#]+)?$/);
				// Without an order there is nothing to turn round.
				expect(choiceInHash(hash)).toEqual({ ...choice, isDown: choice.order !== null && choice.isDown });
			})
		);
	});

	it('is readable, and empty when nothing is chosen', () => {
		const nothing = { facets: [], order: null, isDown: false, words: '' };
		expect(choiceHash(nothing)).toBe('');
		expect(
			choiceHash({ facets: ['lijn-1', 'stand-loopt'], order: 'titel', isDown: true, words: 'wet a/b' })
		).toBe('#lijn-1/stand-loopt/op-titel-af/woord=wet%20a%2Fb');
		expect(choiceInHash('')).toEqual(nothing);
	});

	it.each(['#woord=%E0%A4%A', '#/////', '#'])('%s, cut off or empty, chooses nothing', (hash) =>
		expect(choiceInHash(hash)).toEqual({ facets: [], order: null, isDown: false, words: '' })
	);
});
