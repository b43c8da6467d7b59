import type { z } from 'zod';
import { bodyFaults, textFaults } from '../../content/read/check-texts.server';
import type { Fault } from '../../content/read/faults';
import { zodFaults } from '../../content/read/zod-faults';
import type { Offered } from './offered';
import { shapeOf } from './schema-parts';
import { tidy } from './tidy';

/** The values of a form, by field; `body` is the Markdown below. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A record as an editor leaves it. */
export interface Entry {
	/** Its file without the end: the id. */
	slug: string;
	original: FormValues;
	/** By language; only those that have a file. */
	translations: ReadonlyMap<string, FormValues>;
}

/** A translation that nobody has stamped (`npm run content:stamp`) is of no version of its original yet. */
const NOT_STAMPED = { status: 'draft', of: '' };

interface Checked {
	values: FormValues;
	faults: Fault[];
}

function checkFile(file: string, schema: z.ZodType, { body, ...values }: FormValues): Checked {
	const tidied = tidy(schema, values);
	const text = typeof body === 'string' ? body : '';
	const result = schema.safeParse(tidied);
	return {
		values: { ...(tidied as FormValues), body: text },
		faults: [
			...(result.success ? [] : zodFaults(file, tidied, result.error.issues, Object.keys(shapeOf(schema)))),
			...textFaults(file, tidied, text, true),
			...bodyFaults(file, text)
		]
	};
}

/**
 * Holds what an editor wrote against what `npm run content:check` asks of a file by itself, and gives the values as the files are to have them.
 * What other files say (links, references, instructions that contradict) is checked where the change is proposed.
 */
export function checkEntry(
	{ folder, record, translation }: Offered,
	{ slug, original, translations }: Entry
): { original: FormValues; translations: ReadonlyMap<string, FormValues>; faults: Fault[] } {
	const file = `${folder}/${slug}.md`;
	const first = checkFile(file, record, original);
	const named: Fault[] =
		first.values.id === slug
			? []
			: [{ file, field: 'id', expected: `${slug}, as the file is called`, got: first.values.id }];
	const others = [...translations].map(([lang, values]) => ({
		lang,
		...checkFile(`${folder}/${slug}.${lang}.md`, translation, { translation: NOT_STAMPED, ...values })
	}));
	return {
		original: first.values,
		translations: new Map(others.map(({ lang, values }) => [lang, values])),
		faults: [...first.faults, ...named, ...others.flatMap(({ faults }) => faults)]
	};
}
