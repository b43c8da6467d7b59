import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import type { OtherLanguages } from './other-languages';

const FILE = 'content/search/other-languages.yaml';

const phrase = z.string().regex(/^[^*]+\*?$/, 'words, with * at the end at most');

const schema = z.strictObject({
	means: z.record(z.string(), z.record(z.string(), z.string().min(1))),
	languages: z.array(
		z.strictObject({
			code: z.string().regex(/^[a-z]{2,3}$/, 'a language code of two or three small letters'),
			script: z.enum(['Arabic', 'Cyrillic', 'Ethiopic', 'Han']).optional(),
			words: z.record(z.string(), z.array(phrase).min(1))
		})
	)
});

/**
 * Reads words of languages that the site itself does not have; none when there is no file.
 * @param faults all faults are added here
 */
export function readOtherLanguages(root: string, faults: Fault[]): OtherLanguages {
	const none = { means: {}, languages: [] };
	const read = existsSync(join(root, FILE)) ? (readYamlFile(root, FILE, schema, faults) ?? none) : none;
	const known = Object.keys(read.means);
	read.languages.forEach(({ words }, at) => {
		for (const meaning of Object.keys(words))
			if (!known.includes(meaning))
				faults.push({
					file: FILE,
					field: `languages[${at}].words`,
					expected: `a meaning of means (${known.join(', ')})`,
					got: meaning,
					hint: nearestHint(meaning, known)
				});
	});
	return read;
}
