import { NOT_FOUND_PAGES } from './addresses';

/**
 * The file `_redirects` of the build: which page stands for a missing one, in the form that Netlify reads (the first that fits; a file that is there
 * goes first). Cloudflare Pages refuses a line with this status, and finds the nearest `404.html` by itself, as every host finds that of the root.
 */
export function redirectsFile(): string {
	const rules = NOT_FOUND_PAGES.slice(0, -1).map(({ folder, page }) => `${folder}* ${page} 404\n`);
	return ['# Written by npm run build from src/lib/hosting/.\n', ...rules].join('');
}
