import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';

const sentences = z.array(z.coerce.string().trim().min(2).max(300)).min(1);

/** `content/search/emergencies.<lang>.yaml`: what visitors type, by the card that should stand above the results. */
const emergenciesSchema = z.strictObject({
	'112': sentences,
	csg: sentences,
	'113': sentences,
	none: sentences
});
const CARDS = emergenciesSchema.keyof().options;

/** A sentence, and the card that an editor judged it to ask for. */
export interface JudgedSentence {
	text: string;
	card: (typeof CARDS)[number];
}

/**
 * Reads the sentences of every language that has them; the first has to. A sentence that is there twice is a fault.
 * @param faults all faults are added here
 */
export function readEmergencies(
	root: string,
	languages: readonly string[],
	faults: Fault[]
): Map<string, JudgedSentence[]> {
	const byLanguage = new Map<string, JudgedSentence[]>();
	for (const lang of languages) {
		const file = `content/search/emergencies.${lang}.yaml`;
		if (lang !== languages[0] && !existsSync(join(root, file))) continue;
		const read = readYamlFile(root, file, emergenciesSchema, faults);
		if (!read) continue;
		const judged = CARDS.flatMap((card) => read[card].map((text, at) => ({ text, card, at })));
		const seen = new Map<string, string>();
		for (const { text, card, at } of judged) {
			const key = text.toLowerCase();
			const other = seen.get(key);
			const expected = `a sentence that is not in the file yet (it is under ${other})`;
			if (other !== undefined) faults.push({ file, field: `${card}[${at}]`, expected, got: text });
			seen.set(key, card);
		}
		byLanguage.set(lang, judged);
	}
	return byLanguage;
}
