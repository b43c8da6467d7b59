import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearestHint, type Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { sentencesSchema, type SentenceGroup } from './sentence-schema';

const FOLDER = 'content/search/sentences';

/** A sentence as it is compared with others: small letters and digits, single spaces. */
function sentenceKey(text: string): string {
	return (
		text
			.toLowerCase()
			.normalize('NFKD')
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}

/** Ids that the labels of sentences may name. */
export interface KnownIds {
	pages: readonly string[];
	sectors: readonly string[];
}

function checkGroup(file: string, at: number, group: SentenceGroup, known: KnownIds, faults: Fault[]): void {
	const check = (field: string, id: string, ids: readonly string[], expected: string) => {
		if (!ids.includes(id)) faults.push({ file, field, expected, got: id, hint: nearestHint(id, ids) });
	};
	for (const id of Object.keys(group.relevant))
		check(`[${at}].relevant`, id, known.pages, 'the id of a page that search finds');
	if (group.sector !== undefined) check(`[${at}].sector`, group.sector, known.sectors, 'the id of a sector');
}

function readLanguage(root: string, lang: string, known: KnownIds, faults: Fault[]): SentenceGroup[] {
	const folder = `${FOLDER}/${lang}`;
	if (!existsSync(join(root, folder))) return [];
	const seen = new Map<string, string>();
	const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
	return names.sort().flatMap((name) => {
		const file = `${folder}/${name}`;
		const groups = readYamlFile(root, file, sentencesSchema, faults) ?? [];
		groups.forEach((group, at) => {
			checkGroup(file, at, group, known, faults);
			group.sentences.forEach((text, line) => {
				const place = `[${at}].sentences[${line}]`;
				const key = sentenceKey(text);
				const other = seen.get(key);
				const expected = `a sentence that is not there yet (it is in ${other})`;
				if (other !== undefined) faults.push({ file, field: place, expected, got: text });
				seen.set(key, `${name}: ${place}`);
			});
		});
		return groups;
	});
}

/**
 * Reads what visitors type, with the labels that editors gave, in every language that has such sentences. A sentence that is there twice is
 * a fault, and so is a label that names no page.
 * @param faults all faults are added here
 */
export function readSentences(
	root: string,
	languages: readonly string[],
	known: KnownIds,
	faults: Fault[]
): Map<string, SentenceGroup[]> {
	return new Map(languages.map((lang) => [lang, readLanguage(root, lang, known, faults)]));
}
