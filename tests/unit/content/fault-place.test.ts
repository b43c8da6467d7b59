import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/lib/content/fault-place';

const PAGE = `---
id: lijn
channels:
  - type: phone
    value: "08 2"
text:
  summary: Iemand luistert.
---

Wat je kunt verwachten.
`;

describe('the place of a field', () => {
	it.each([
		['channels[0].value', { line: 5, column: 12 }],
		['text.summary', { line: 7, column: 12 }],
		['id', { line: 2, column: 5 }]
	])('%s of a page', (field, place) => expect(placeOf(PAGE, field)).toEqual(place));

	it('is that of what should have held it, when it is missing', () => {
		expect(placeOf(PAGE, 'channels[0].hours').line).toBe(4);
	});

	it('is the top for a file as a whole, and for a field that nothing holds', () => {
		expect(placeOf(PAGE, '')).toEqual({ line: 1, column: 1 });
		expect(placeOf(PAGE, 'checked')).toEqual({ line: 1, column: 1 });
	});

	it('counts the line above the front matter', () => {
		expect(placeOf(PAGE, 'line 4 of the front matter').line).toBe(5);
	});

	it('of a file that is all YAML', () => {
		expect(placeOf('a: 1\nb:\n  - c\n', 'b[0]')).toEqual({ line: 3, column: 5 });
	});
});
