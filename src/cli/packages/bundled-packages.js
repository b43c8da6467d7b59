import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LIST = '.svelte-kit/bundled-packages.json';
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @type {Set<string>} */
const found = new Set();

/** @returns {string[]} packages that were noted, by this build or an earlier part of it */
const noted = () => (existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : []);

/**
 * Notes which packages of others end up in the scripts that a browser gets: part of the bundler's own work, so that none is forgotten.
 * @param {{ isLater?: boolean }} [part] a later part of a build adds to what was noted before it
 * @returns {import('vite').Plugin}
 */
export const noteBundledPackages = ({ isLater = false } = {}) => ({
	name: 'bundled-packages',
	generateBundle(_, bundle) {
		if (isLater) for (const name of noted()) found.add(name);
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
	return [...new Set([...noted(), ...stylePackages()])].sort();
}
