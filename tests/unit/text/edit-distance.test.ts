import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/lib/text/edit-distance';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });

describe('typing errors between two words', () => {
	it.each([
		['zwolle', 'zwolle', 0],
		['zwolle', 'zwole', 1],
		['zwolle', 'zwollle', 1],
		['zwolle', 'zwalle', 1],
		['zwolle', 'zowlle', 1],
		['amersfoort', 'amerfort', 2],
		['zwolle', 'breda', 3]
	])('%s and %s', (a, b, errors) => {
		expect(editDistance(a, b, 2)).toBe(errors);
	});

	it('are the same both ways, none only for the same word, and never more than one above the limit', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
				const errors = editDistance(a, b, most);
				expect(editDistance(b, a, most)).toBe(errors);
				expect(errors === 0).toBe(a === b);
				expect(errors).toBeLessThanOrEqual(most + 1);
				expect(errors).toBe(Math.min(editDistance(a, b, 20), most + 1));
			})
		);
	});
});
