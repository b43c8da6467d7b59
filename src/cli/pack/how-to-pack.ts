import { hasWholeSite } from '../../lib/i18n/languages';
import { splitPath } from '../../lib/i18n/paths';

/** What a server sends as text; the rest is packed by its own format, or too small to gain. */
const TEXT = /\.(html|js|css|json|jsonld|csv|atom|svg|txt|xml)$/;

/** Choices in the directory and the register: thousands of lists of the same rows, each read by few. */
const CHOICE = /\/(hulp\/kies|programma\/register)\/(?!index\.html)/;

/** Steps of the wegwijzer in a language that has the core of the site alone: two thirds of all pages. */
function isStepOfCore(file: string): boolean {
	const { lang, path } = splitPath(file.replace(/^build\//, '/'));
	return !hasWholeSite(lang) && path.startsWith('/wegwijzer/');
}

/**
 * What a language of the core offers for offline is eight million bytes: at 11 packing takes 17 seconds, at 9 a third of one, for a sixth more
 * bytes.
 */
function levelOfData(file: string): number {
	const [, lang] = /kept\/([a-z]{2,3})\.json$/.exec(file) ?? [];
	return lang !== undefined && !hasWholeSite(lang) ? 9 : 11;
}

/** How a file of the site is packed. */
export interface Packing {
	/** Level of Brotli. */
	brotli: number;
	/** Whether gzip stands beside it, for the few who cannot take Brotli. */
	gzip: boolean;
}

/**
 * How to pack a file of the site; null when it is not to be packed.
 *
 * Measured on our pages, Brotli 9 costs more than any other level (92 ms a step, against 24 ms at 11, 10 ms at 10 and 0.7 ms at 5) and gains
 * nothing on 5. Level 10 is 9% smaller than either, 11 another 2%: worth it where people start or go on in need. Pages have no gzip: every
 * browser that asks over https takes Brotli, a server gzips a page of 20 kB in half a millisecond, and there are tens of thousands.
 * @param file path below the site's folder, with forward slashes
 */
export function howToPack(file: string): Packing | null {
	if (!TEXT.test(file)) return null;
	if (!file.endsWith('.html')) return { brotli: levelOfData(file), gzip: true };
	return { brotli: CHOICE.test(file) || isStepOfCore(file) ? 10 : 11, gzip: false };
}
