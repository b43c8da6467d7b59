import { existsSync } from 'node:fs';
import { defaultLang } from '../lib/i18n/languages';
import { contentHash } from '../lib/content/read/read-records.server';
import { Mistake, readNamedFile, writeNamedFile } from './mistake';

const PLACE = /^(translation:[\s\S]*?\bof:\s*)("[^"]*"|'[^']*'|[^\s,}]*)/m;

/** The file that a translation was made from: the one beside it without the language in its name, and every page of first help from that of the site's language. */
function originalOf(file: string): string {
	return file
		.replace(/\.[a-z]{2,3}\.(md|yaml)$/, '.$1')
		.replace(/(first-help\/)[a-z]{2,3}\.yaml$/, `$1${defaultLang()}.yaml`);
}

function stamped(file: string): { file: string; text: string; hash: string } {
	const original = originalOf(file);
	if (original === file)
		throw new Mistake(`${file}: expected a translation, with a name as page.en.md or first-help/en.yaml`);
	const text = readNamedFile(file);
	if (!existsSync(original)) throw new Mistake(`${file}: its original, ${original}, is not there`);
	if (!PLACE.test(text))
		throw new Mistake(
			`${file}: translation.of: expected a place for the hash, as translation: {status: draft, of: ""}`
		);
	const hash = contentHash(readNamedFile(original));
	return { file, hash, text: text.replace(PLACE, `$1"${hash}"`) };
}

/**
 * `npm run content:stamp`: writes the hash of the original into translations, after a person has brought them up to date. Nothing is
 * written when one of the files does not hold.
 * @throws Mistake naming the file
 */
export function stamp(files: readonly string[]): void {
	for (const { file, text, hash } of files.map(stamped)) {
		writeNamedFile(file, text);
		console.log(`${file}: of "${hash}"`);
	}
}
