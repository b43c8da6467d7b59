import { z } from 'zod';
import type { InWords } from '../kinds/in-words';
import type { ContentRecord } from '../kinds/kind';
import { collectionOf, listWords, readListFile } from '../kinds/list-reader.server';
import type { Fault } from '../read/faults';
import type { Collection } from '../read/read-records.server';
import { programmeSchema, programmeWords, type Programme } from './programme-schema';

type ListName = keyof typeof programmeWords;
type Item<K extends ListName> = Programme[K][number] & ContentRecord;

/** The lists of `seeds/programme.yaml`, each with its words in other languages. */
export type ProgrammeLists = { [K in ListName]: Collection<Item<K>, InWords<Item<K>>> };

/** Under `words`, each list under its own name; one that is left out is shown in the language of the original. */
const wordsSchema = z.strictObject(
	Object.fromEntries(
		Object.entries(programmeWords).map(([list, words]) => [list, listWords(words).optional()])
	)
);

/**
 * Reads `seeds/programme.yaml` and the files beside it that translate it; faults are added.
 * @returns the programme as it is written first, null when it is not valid, and its lists in all languages
 */
export function readProgrammeLists(
	root: string,
	languages: readonly string[],
	faults: Fault[]
): { programme: Programme | null; lists: ProgrammeLists } {
	const from = readListFile(root, 'seeds/programme.yaml', programmeSchema, wordsSchema, languages, faults);
	const programme = from.read;
	const listOf = <T extends ContentRecord>(list: ListName, records: readonly T[] = []) =>
		collectionOf(
			from,
			{
				path: [list],
				records,
				words: programmeWords[list],
				inLang: { path: ['words', list], of: (words) => words[list] ?? [] }
			},
			faults
		);
	return {
		programme,
		lists: {
			intro: listOf('intro', programme?.intro),
			lines: listOf(
				'lines',
				programme?.lines.map((line) => ({ ...line, id: String(line.number) }))
			),
			ministries: listOf('ministries', programme?.ministries),
			bodies: listOf('bodies', programme?.bodies),
			laws: listOf('laws', programme?.laws),
			abbreviations: listOf(
				'abbreviations',
				programme?.abbreviations.map((each) => ({ ...each, id: each.short }))
			)
		}
	};
}
