/*
 * Colours in hexadecimal, by the formulas of WCAG 2.2. Plain JavaScript without imports: it stands in the page of an embed itself
 * (embed-script.js). The colour that the site around an embed may choose is only ever the ground of a button and of the edge on top; the words
 * on it are black or white, whichever can be read better, and there is no colour on which neither can be (at worst 4.58 to 1). Links, borders
 * and emergency numbers keep the colours of the site.
 */

/**
 * A colour as it stands in an address or is typed.
 * @param {string | null} text six hexadecimal digits, with `#` in front or not
 * @returns {string | null} the digits in small letters; null for anything else
 */
export const readColour = (text) => /^#?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]?.toLowerCase() ?? null;

/**
 * The relative luminance of WCAG 2.2: 0 is black, 1 is white.
 * @param {string} colour six hexadecimal digits
 * @returns {number}
 */
export const luminanceOf = (colour) => {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * The ink that reads best on a colour: above this luminance black has more contrast than white.
 * @param {string} colour six hexadecimal digits
 * @returns {'#000' | '#fff'}
 */
export const inkOn = (colour) => (luminanceOf(colour) > 0.1791 ? '#000' : '#fff');
