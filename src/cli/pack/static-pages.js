import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/**
 * SvelteKit's static adapter, which moves the pages to their place instead of copying them, and leaves behind the data that only a framework
 * script would fetch.
 * @param {string} folder where the site lands
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticPages(folder) {
	const plain = adapter({ pages: folder, assets: folder, precompress: false, strict: true });
	return {
		...plain,
		adapt: (builder) =>
			plain.adapt({
				...builder,
				writePrerendered: (to) => movePages(builder.getBuildDirectory('output/prerendered/pages'), to)
			})
	};
}

/**
 * Moves what stands in one folder into another that may have some of it already.
 * @param {string} from
 * @param {string} to
 * @returns {string[]} names of what was moved
 */
function movePages(from, to) {
	const names = readdirSync(from);
	for (const name of names) {
		const [source, target] = [join(from, name), join(to, name)];
		if (existsSync(target)) cpSync(source, target, { recursive: true });
		else renameSync(source, target);
	}
	return names;
}
