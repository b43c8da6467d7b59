import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn, readColour } from '../../../src/lib/embed/colour.js';

/** Contrast of two colours by WCAG 2, written down apart from the code under test. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string): number => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5]
			.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (light + 0.05) / (dark + 0.05);
}

const long = (ink: string) => (ink === '#000' ? '#000000' : '#ffffff');
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
				expect(contrast(`#${colour}`, long(inkOn(colour)))).toBeGreaterThanOrEqual(4.5);
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
