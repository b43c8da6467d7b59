import { luminanceOf } from './colour.js';

/** `#fff` and `#FFFFFF` as `ffffff`. */
function digitsOf(colour: string): string {
	const digits = colour.replace('#', '').toLowerCase();
	return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/**
 * How well two colours are told apart: the contrast ratio of WCAG 2.2, 1 (the same) to 21 (black and white).
 * @param one `#` and three or six hexadecimal digits
 */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [one, other]
		.map((colour) => luminanceOf(digitsOf(colour)))
		.sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
