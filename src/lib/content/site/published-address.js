import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * The address that the site is published under: ORIGIN, else that of `content/site.yaml`. Plain JavaScript, because `svelte.config.js` needs it
 * before anything is compiled.
 * @returns {string} an origin, without a slash at the end
 */
export function publishedAddress() {
	const { ORIGIN } = process.env;
	if (ORIGIN) return ORIGIN;
	/** @type {unknown} */
	const address = parse(readFileSync('content/site.yaml', 'utf8'))?.address;
	// What is wrong with the file is told when the content is read; SvelteKit needs some origin until then.
	return typeof address === 'string' && URL.canParse(address) ? address : 'http://localhost';
}
