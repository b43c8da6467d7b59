import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS } from '../../../src/lib/content/kinds/kinds.server';
import { content } from '../../../src/lib/content/store.server';
import { cmsConfig, formOf, type EditingSite } from '../../../src/lib/desk/cms/config';
import type { FormField } from '../../../src/lib/desk/cms/fields';
import { OFFERED, type Offered } from '../../../src/lib/desk/cms/offered';
import { flatTexts } from '../../../src/lib/i18n/locale-texts.server';

const site: EditingSite = {
	name: 'Proef',
	editing: { repository: 'owner/name', branch: 'main', backend: 'github' },
	languages: ['nl', 'en'],
	words: () => undefined
};

/** What JSON Schema says of a value: zod writes it by itself, so that our walk through the schemas is held against another. */
interface Said {
	type?: string | string[];
	properties?: Record<string, Said>;
	required?: string[];
	enum?: string[];
	items?: Said;
	anyOf?: Said[];
}
const said = (schema: z.ZodType) =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Said;

/** Without the choice of `null`. */
const known = (value: Said): Said => {
	const [only, ...others] = (value.anyOf ?? []).filter((each) => each.type !== 'null');
	return only && others.length === 0 ? only : value;
};
const isNullable = (value: Said) => known(value) !== value || [value.type].flat().includes('null');

/** Every field of a form that differs from what the schema says, by its path. */
function differences(fields: readonly FormField[], value: Said, path: string): string[] {
	const names = Object.keys(value.properties ?? {});
	const missing = names.filter((name) => !fields.some((field) => field.name === name));
	return [
		...missing.map((name) => `${path}.${name} is missing`),
		...fields.flatMap((field) => {
			const own = value.properties?.[field.name];
			const here = `${path}.${field.name}`;
			if (!own) return field.name === 'body' ? [] : [`${here} is not in the schema`];
			const inner = known(own).items ?? known(own);
			const isNeeded = (value.required ?? []).includes(field.name) && !isNullable(own);
			const options = field.options?.map((each) => each.value);
			return [
				...((field.required !== false) === isNeeded
					? []
					: [`${here}: required is ${String(field.required)}`]),
				...(JSON.stringify(options) === JSON.stringify(inner.enum) ? [] : [`${here}: other options`]),
				...(field.fields && inner.properties ? differences(field.fields, inner, here) : [])
			];
		})
	];
}

const formIn = (offered: Offered) => formOf(offered, site);
const cases = OFFERED.map((offered) => ({ name: offered.name, offered }));

describe.each(cases)('the form of $name', ({ offered }) => {
	it('has every field of its schema with every choice, and needs what the schema needs', () => {
		expect(differences(formIn(offered), said(offered.record), offered.name)).toEqual([]);
	});

	it('asks in each language for what a translation holds', () => {
		const inTranslation = Object.keys(said(offered.translation).properties ?? {});
		const asked = formIn(offered).filter(({ i18n }) => i18n);
		expect(asked.map(({ name }) => name).sort()).toEqual(
			[...inTranslation.filter((name) => name !== 'translation'), 'body'].sort()
		);
	});

	it('offers records that it refers to by name', () => {
		const kind = KINDS.find(({ name }) => name === offered.name);
		const records = kind ? [...content().of(kind).records.values()] : [];
		expect(records).not.toEqual([]);
		const references = records.flatMap(({ record }) => kind?.referencesOf?.(record) ?? []);
		for (const { path, to } of references) {
			const field = formIn(offered).find(({ name }) => name === path[0]);
			expect(field).toMatchObject({ widget: 'relation', collection: to, multiple: true });
		}
	});
});

describe('the forms of editors', () => {
	const planted: Offered = {
		name: 'planted',
		folder: 'content/planted',
		title: 'name',
		record: z.strictObject({
			name: z.string(),
			colour: z.enum(['red', 'blue']),
			mood: z.enum(['glad', 'sad']).optional(),
			parts: z.array(z.strictObject({ day: z.int().min(1).max(7) })).min(2)
		}),
		translation: z.strictObject({ name: z.string().optional() })
	};

	it('follow a schema that changes', () => {
		const [name, colour, mood, parts] = formIn(planted);
		expect(name).toMatchObject({ widget: 'string', required: ['nl'], i18n: true });
		expect(colour).toMatchObject({ widget: 'select', required: true, i18n: false });
		expect(colour?.options?.map(({ value }) => value)).toEqual(['red', 'blue']);
		expect(mood).toMatchObject({ required: false });
		expect(parts).toMatchObject({ widget: 'list', min: 2, fields: [{ name: 'day', min: 1, max: 7 }] });
	});

	it('are told apart from a form that lacks a field, a choice or a need', () => {
		const [name, colour, mood, parts] = formIn(planted);
		const wrong = [name, { ...colour, options: [] }, { ...mood, required: true }] as FormField[];
		expect(differences(wrong, said(planted.record), 'x')).toEqual([
			'x.parts is missing',
			'x.colour: other options',
			'x.mood: required is true'
		]);
		expect(parts?.name).toBe('parts');
	});

	it('leave out what only an expert changes', () => {
		const folders = OFFERED.map(({ folder }) => folder);
		for (const kept of ['wegwijzer', 'search', 'regions', 'sectors', 'situations', 'locales'])
			expect(folders).not.toContain(`content/${kept}`);
	});

	it.each(['nl', 'en'])('have a label for each field in %s', (lang) => {
		const texts = flatTexts(lang);
		const names = (fields: readonly FormField[]): string[] =>
			fields.flatMap((field) => [field.name, ...names(field.fields ?? [])]);
		const needed = [
			...OFFERED.flatMap((offered) => names(formIn(offered))).map((name) => `editing.label_${name}`),
			...OFFERED.flatMap(({ name }) => [`editing.kind_${name}`, `editing.kind_one_${name}`])
		];
		expect([...new Set(needed)].filter((key) => texts[key] === undefined)).toEqual([]);
	});

	it.each(['github', 'test-repo'] as const)('are a configuration that Sveltia CMS knows (%s)', (backend) => {
		const schema: unknown = JSON.parse(
			readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')
		);
		const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
		isValid(JSON.parse(JSON.stringify(cmsConfig({ ...site, editing: { ...site.editing, backend } }))));
		expect(isValid.errors ?? []).toEqual([]);
	});

	it('propose a change, and publish nothing', () => {
		expect(cmsConfig(site)).toMatchObject({
			publish_mode: 'editorial_workflow',
			backend: { name: 'github', repo: 'owner/name', branch: 'main' }
		});
	});
});
