import { ICONS, type IconName } from './icons';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as Icon.svelte makes it, for a list that a script writes. */
export function drawIcon(name: IconName): SVGElement {
	const drawing = document.createElementNS(SVG, 'svg');
	drawing.setAttribute('class', 'icon');
	drawing.setAttribute('viewBox', '0 0 24 24');
	drawing.setAttribute('aria-hidden', 'true');
	const line = document.createElementNS(SVG, 'path');
	line.setAttribute('d', ICONS[name]);
	drawing.append(line);
	return drawing;
}
