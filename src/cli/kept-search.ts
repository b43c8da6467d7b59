import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../lib/site/content-root';
import type { Lang } from '../lib/i18n/languages';
import { assembleSearch, type Ask, type SearchParts } from './assemble-search';

/** All that an index is made from: content, code, and the versions of packages. */
const sources = () => [
	...['content', 'seeds'].map((folder) => join(contentRoot(), folder)),
	...['content/locales', 'src/lib', 'src/cli', 'package-lock.json']
];
const FOLDER = 'node_modules/.cache/wegwijzer';

function filesBelow(path: string): string[] {
	try {
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch {
		return [path];
	}
}

/**
 * A hash over the names and bytes of files: of whole folders where a folder is named. It changes with every edit, so that what is kept
 * under it is never old.
 */
export function hashOfFiles(paths: readonly string[]): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of paths.flatMap(filesBelow)) {
		const bytes = readFileSync(file);
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex').slice(0, 32);
}

function readKept(file: string): SearchParts | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as SearchParts;
	} catch {
		return null;
	}
}

/** Keeps the newest index of a language. A folder that cannot be written costs time only. */
function keep(name: string, lang: Lang, parts: SearchParts): void {
	try {
		mkdirSync(FOLDER, { recursive: true });
		const old = readdirSync(FOLDER).filter((each) => each.startsWith(`search-${lang}-`));
		for (const each of old) rmSync(join(FOLDER, each), { force: true });
		// Written aside first: a command that runs at the same time must not read half a file.
		const aside = join(FOLDER, `${process.pid}-${name}`);
		writeFileSync(aside, JSON.stringify(parts));
		renameSync(aside, join(FOLDER, name));
	} catch {
		// As the comment above says.
	}
}

let hash: string | undefined;
const loaded = new Map<Lang, Ask>();

/**
 * The search of a language, of indexes kept from the last time when nothing has changed since: building them takes ten times as long.
 * @throws ContentError when the content does not hold
 */
export async function keptSearch(lang: Lang): Promise<Ask> {
	const known = loaded.get(lang);
	if (known) return known;
	hash ??= hashOfFiles(sources());
	const name = `search-${lang}-${hash}.json`;
	let parts = readKept(join(FOLDER, name));
	if (!parts) {
		// Imported here because reading content needs half of the packages.
		const { buildSearchParts } = await import('./search-in');
		parts = buildSearchParts(lang);
		keep(name, lang, parts);
	}
	const search = assembleSearch(lang, parts);
	loaded.set(lang, search);
	return search;
}
