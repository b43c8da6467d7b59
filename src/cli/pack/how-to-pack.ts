/** What a server sends as text; the rest is packed by its own format, or too small to gain. */
const TEXT = /\.(html|js|css|json|jsonld|csv|atom|svg|txt|xml)$/;

/** Steps of the wegwijzer: fetched one after the other, often over a bad network. */
const STEP = /(^|\/)wegwijzer\/[^/]+\/index\.html$/;

/**
 * The Brotli level for a file of the site; null when it is not to be packed.
 *
 * Measured on our pages, level 9 costs more than any other (92 ms a step, against 24 ms at 11, 10 ms at 10 and 0.7 ms at 5) and gains nothing
 * on 5. Level 10 is 9% smaller than either, 11 another 2%: worth it where each byte is fetched often.
 * @param file path below the site's folder, with forward slashes
 */
export function brotliLevel(file: string): number | null {
	if (!TEXT.test(file)) return null;
	return file.endsWith('.html') && !STEP.test(file) ? 10 : 11;
}
