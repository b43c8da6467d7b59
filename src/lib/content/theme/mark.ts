import type { Mark } from './theme';

const SHAPES = 'path|g|circle|ellipse|rect|line|polyline|polygon';
/** Attributes that say where a shape is and how it is drawn: none that names anything, runs anything or that the policy of a page stops. */
const ATTRIBUTES =
	'd|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|width|height|points|fill|fill-rule|clip-rule|opacity|stroke|stroke-width|stroke-linecap|stroke-linejoin';
const TAG = new RegExp(
	`<(?:/(?:${SHAPES})|(?:${SHAPES})(?:\\s+(?:${ATTRIBUTES})="[^"<>&:()]*"|\\s+transform="[\\w\\s.,()-]*")*\\s*/?)>`,
	'g'
);
const SVG = /^\s*<svg\s[^>]*viewBox="([\d.\s-]+)"[^>]*>([\s\S]*)<\/svg>\s*$/;

/**
 * A drawing of a theme, for the page itself.
 * @param svg text of an svg file
 * @returns null when it has no `viewBox`, or anything in it but plain shapes
 */
export function readMark(svg: string): Mark | null {
	const [, viewBox = '', inside = ''] = SVG.exec(svg) ?? [];
	if (viewBox === '' || inside.replace(TAG, '').trim() !== '') return null;
	return { viewBox: viewBox.trim(), shapes: inside.trim() };
}
