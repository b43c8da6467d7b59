/** Forms for editors must not lose or change a word of what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { formatFault } from '../../src/lib/content/read/faults';
import { formOf, type EditingSite } from '../../src/lib/desk/cms/config';
import { checkEntry, type FormValues } from '../../src/lib/desk/cms/check-entry';
import type { FormField } from '../../src/lib/desk/cms/fields';
import { OFFERED } from '../../src/lib/desk/cms/offered';

const site: EditingSite = {
	name: 'Proef',
	editing: { repository: 'owner/name', branch: 'main', backend: 'github' },
	languages: ['nl', 'en'],
	words: () => undefined
};

/** As the CMS has it: every field that is not there is empty. */
function asForm(fields: readonly FormField[], values: FormValues): FormValues {
	const filled = fields.map(({ name, widget, fields: inner, required }): [string, unknown] => {
		const value = values[name];
		if (inner && Array.isArray(value)) return [name, value.map((each: FormValues) => asForm(inner, each))];
		if (inner && (value !== undefined || required !== false))
			return [name, asForm(inner, (value ?? {}) as FormValues)];
		if (value !== undefined && value !== null) return [name, value];
		return [name, widget === 'list' ? [] : widget === 'boolean' ? false : ''];
	});
	return { ...values, ...Object.fromEntries(filled) };
}

const asRead = (schema: z.ZodType, { body, ...values }: FormValues) => ({
	body,
	...(schema.parse(values) as object)
});

function read(file: string): FormValues {
	const [, front = '', body = ''] =
		/^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
	return { ...(parse(front) as FormValues), body };
}

describe.each(OFFERED.map((offered) => ({ name: offered.name, offered })))('$name', ({ offered }) => {
	const names = readdirSync(offered.folder);
	const fields = formOf(offered, site);
	const inLanguage = fields.filter(({ i18n }) => i18n);

	it.each(names.filter((name) => name.split('.').length === 2))(
		'%s comes out of its form as it went in',
		(name) => {
			const [slug = ''] = name.split('.');
			const original = read(`${offered.folder}/${name}`);
			const others = names
				.filter((other) => other.startsWith(`${slug}.`) && other !== name)
				.map((other) => [other.split('.')[1] ?? '', read(`${offered.folder}/${other}`)] as const);
			const checked = checkEntry(offered, {
				slug,
				original: asForm(fields, original),
				translations: new Map(others.map(([lang, values]) => [lang, asForm(inLanguage, values)]))
			});
			expect(checked.faults.map(formatFault)).toEqual([]);
			// Read as the site reads it: a list that is empty and one that is not there are the same.
			expect(asRead(offered.record, checked.original)).toEqual(asRead(offered.record, original));
			for (const [lang, values] of others)
				expect(asRead(offered.translation, checked.translations.get(lang) ?? {})).toEqual(
					asRead(offered.translation, values)
				);
		}
	);
});
