import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { thesaurusSchema, type Thesaurus } from './thesaurus-schema';

/** A form that is listed under two words would always be read as the last of them. */
function checkSpelling(file: string, { spelling }: Thesaurus, faults: Fault[]): void {
	const owners = new Map<string, string>();
	for (const [word, forms] of Object.entries(spelling)) {
		forms.forEach((form, at) => {
			const owner = owners.get(form);
			const field = `spelling.${word}[${at}]`;
			if (owner !== undefined)
				faults.push({ file, field, expected: `a form of one word (it is one of "${owner}")`, got: form });
			if (/\s/.test(form))
				faults.push({ file, field, expected: 'one word; phrases belong in same or one_way', got: form });
			owners.set(form, word);
		});
	}
}

/** A language for which nobody has entered words: what people type is compared as it is written. */
const NO_WORDS: Thesaurus = { stop_words: [], spelling: {}, same: [], one_way: [] };

/**
 * Reads the words of search of every language; only the first has to have them.
 * @param faults all faults are added here
 */
export function readThesauri(
	root: string,
	languages: readonly string[],
	faults: Fault[]
): Map<string, Thesaurus> {
	const thesauri = new Map<string, Thesaurus>();
	for (const lang of languages) {
		const file = `content/search/${lang}.yaml`;
		if (lang !== languages[0] && !existsSync(join(root, file))) {
			thesauri.set(lang, NO_WORDS);
			continue;
		}
		const thesaurus = readYamlFile(root, file, thesaurusSchema, faults);
		if (!thesaurus) continue;
		checkSpelling(file, thesaurus, faults);
		thesauri.set(lang, thesaurus);
	}
	return thesauri;
}
