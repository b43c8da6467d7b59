import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn, readColour } from '../../../src/lib/colour/colour.js';
import { contrast } from '../../../src/lib/colour/contrast';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));

describe('the colour of an embed', () => {
	it.each([
		['0a6156', '0a6156'],
		['#0A6156', '0a6156'],
		['#ffd166', 'ffd166']
	])('%s is taken', (text, colour) => {
		expect(readColour(text)).toBe(colour);
	});

	it.each([
		'',
		'#fff',
		'red',
		'0a61566',
		'0a615',
		'#0a6156;',
		'url(//a)',
		'0a6156}',
		' 0a6156',
		'#0a6156\n',
		'%230a6156'
	])('"%s" is refused', (text) => {
		expect(readColour(text)).toBeNull();
	});

	it('that is not there is none', () => {
		expect(readColour(null)).toBeNull();
	});

	it('carries words that can be read, whatever it is', () => {
		fc.assert(
			fc.property(anyColour, (colour) => {
				expect(contrast(`#${colour}`, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
			})
		);
	});

	it.each([
		['000000', '#fff'],
		['ffffff', '#000'],
		['0a6156', '#fff'],
		['ffd166', '#000']
	])('%s has %s words', (colour, ink) => {
		expect(inkOn(colour)).toBe(ink);
	});
});

describe('the contrast of two colours', () => {
	// Figures that WCAG and its usual checkers name.
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#777777', '#ffffff', 4.48],
		['#ff0000', '#ffffff', 4.0],
		['#0000ff', '#ffffff', 8.59]
	])('%s and %s: %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
	});

	it('is the same from both sides, however the colours are written', () => {
		expect(contrast('#fff', '#0A6156')).toBe(contrast('#0a6156', '#FFFFFF'));
	});
});
