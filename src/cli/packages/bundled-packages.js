import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LIST = '.svelte-kit/bundled-packages.json';
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @type {Set<string>} */
const found = new Set();

/**
 * Notes which packages of others end up in the scripts that a browser gets: part of the bundler's own work, so that none is forgotten.
 * @returns {import('vite').Plugin}
 */
export const noteBundledPackages = () => ({
	name: 'bundled-packages',
	generateBundle(_, bundle) {
		for (const part of Object.values(bundle)) {
			if (part.type !== 'chunk') continue;
			for (const id of part.moduleIds) {
				const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
				if (name) found.add(name);
			}
		}
		mkdirSync(dirname(LIST), { recursive: true });
		writeFileSync(LIST, JSON.stringify([...found].sort()));
	}
});

/** @returns {string[]} packages whose CSS our own stylesheets take in */
function stylePackages() {
	return readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(css|svelte)$/.test(entry.name))
		.flatMap((entry) => [
			...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/@import '(@[^/']+\/[^/']+)\//g)
		])
		.map((match) => match[1] ?? '');
}

/**
 * Packages of others in what visitors get, after a build.
 * @returns {string[]}
 */
export function bundledPackages() {
	/** @type {string[]} */
	const scripts = JSON.parse(readFileSync(LIST, 'utf8'));
	return [...new Set([...scripts, ...stylePackages()])].sort();
}
