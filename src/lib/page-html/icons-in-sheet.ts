import { ICONS, type IconName } from '../ui/icons';

/** Drawings that a step of the wegwijzer or a list of help has many times over. */
const REPEATED: readonly IconName[] = ['phone', 'chat', 'form', 'mail', 'search', 'globe'];

/** As Icon.svelte writes them. */
const DRAWING = /<svg class="icon"[^>]*><path d="([^"]+)"><\/path><\/svg>/g;

const classes = new Map<string, string>(REPEATED.map((name) => [ICONS[name], `icon i-${name}`]));

/** A page without drawings that {@link iconRules} has too: a name stands in their place. */
export function namedIcons(html: string): string {
	return html.replace(DRAWING, (drawing, path: string) => {
		const named = classes.get(path);
		return named === undefined ? drawing : `<i class="${named}"></i>`;
	});
}

const asImage = (name: IconName): string =>
	`url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='red' stroke-width='2' ` +
	`stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${ICONS[name]}'/%3E%3C/svg%3E")`;

/** What draws them: as masks, so that they have the colour of the text around them, on paper and in forced colours too. */
export const iconRules = (): string =>
	'i.icon{display:inline-block;background:currentColor;-webkit-mask:var(--i) center/contain no-repeat;mask:var(--i) center/contain no-repeat;' +
	'-webkit-print-color-adjust:exact;print-color-adjust:exact}' +
	'@media (forced-colors:active){i.icon{forced-color-adjust:none;background:CanvasText}}' +
	REPEATED.map((name) => `.i-${name}{--i:${asImage(name)}}`).join('');
