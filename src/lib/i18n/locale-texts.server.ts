import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentRoot } from '../site/content-root';
import type { Lang } from './languages';

const FOLDER = 'content/locales';

/** The root whose interface texts hold: a site for tests need not have texts of its own. */
export function localesRoot(root = contentRoot()): string {
	return existsSync(join(root, FOLDER)) ? root : '.';
}

/** The files of interface texts of a language, from the root; none when it has no folder. */
export function localeFiles(root: string, lang: Lang): string[] {
	const folder = `${FOLDER}/${lang}`;
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => `${folder}/${name}`);
}

/** The area of texts that a file holds: the first part of its keys. */
export function areaOf(file: string): string {
	return basename(file, '.json');
}

/**
 * All interface texts of a language with their full keys, e.g. `help.count_one`.
 * @throws SyntaxError when a file is not JSON; lib/content says so in an editor's words
 */
export function flatTexts(lang: Lang, root = localesRoot()): Record<string, string> {
	return Object.fromEntries(
		localeFiles(root, lang).flatMap((file) => {
			const texts = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
			return Object.entries(texts).map(([key, text]) => [`${areaOf(file)}.${key}`, text]);
		})
	);
}
