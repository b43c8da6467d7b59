import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { flatTexts, localesRoot } from '../../i18n/locale-texts.server';
import type { Lang } from '../../i18n/languages';
import type { Collections } from '../kinds/read-kinds';
import type { Fault } from '../read/faults';
import { readYamlFile } from '../read/read-records.server';
import { visibleTexts } from '../read/visible-texts';

const words = z.string().trim().min(1);

/** `content/terms/<language>.yaml`: how words that carry weight are said in a language, by the Dutch word. */
const termsSchema = z.strictObject({
	terms: z.record(
		words,
		z.strictObject({
			say: words,
			/** Words of shame or blame, or for something else: they stand in no text of the language. */
			not: z.array(words)
		})
	)
});

type Terms = z.infer<typeof termsSchema>['terms'];

/** A text that visitors read, with the file it stands in. */
interface ReadText {
	file: string;
	text: string;
}

const FOLDER = 'content/terms';

/** Everything that visitors read in a language; not what people are expected to type, which may be in any words. */
function textsIn(root: string, lang: Lang, all: Collections): ReadText[] {
	const of = (file: string, texts: readonly string[]) => texts.map((text) => ({ file, text }));
	const records = all.kinds.flatMap((kind) => {
		const { translations, records: originals } = all.of(kind);
		// A page of first help is a record of its own, called after its language.
		const first = originals.get(lang);
		const own = [...(translations.get(lang)?.values() ?? []), ...(first ? [first] : [])];
		return own.flatMap(({ file, record, body }) => of(file, [...visibleTexts(record), body]));
	});
	const folder = `content/wegwijzer/texts/${lang}`;
	const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
	const wegwijzer = files.flatMap((name) => {
		const file = `${folder}/${name}`;
		const record: unknown = parse(readFileSync(join(root, file), 'utf8'));
		return typeof record === 'object' && record !== null ? of(file, visibleTexts(record)) : [];
	});
	const interfaceTexts = Object.entries(flatTexts(lang, localesRoot(root)));
	return [
		...records,
		...wegwijzer,
		...interfaceTexts.map(([key, text]) => ({ file: `content/locales/${lang}: ${key}`, text }))
	];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words as they stand in a text: whole, in small letters or capitals. */
const asWords = (text: string) => new RegExp(`(?<![\\p{L}\\p{M}])${escaped(text)}(?![\\p{L}\\p{M}])`, 'iu');

function checkTexts(file: string, terms: Terms, texts: readonly ReadText[], faults: Fault[]): void {
	for (const [term, { say, not }] of Object.entries(terms)) {
		for (const word of not) {
			const pattern = asWords(word);
			for (const each of texts)
				if (pattern.test(each.text))
					faults.push({
						file: each.file,
						field: '',
						expected: `"${say}", because ${file} refuses "${word}" for ${term}`,
						got: each.text
					});
		}
	}
}

/** Holds the texts of each language to its words that carry weight, where it has written them down. */
export function checkTerms(
	root: string,
	languages: readonly Lang[],
	all: Collections,
	faults: Fault[]
): void {
	for (const lang of languages) {
		const file = `${FOLDER}/${lang}.yaml`;
		if (!existsSync(join(root, file))) continue;
		const read = readYamlFile(root, file, termsSchema, faults);
		if (read) checkTexts(file, read.terms, textsIn(root, lang, all), faults);
	}
}
