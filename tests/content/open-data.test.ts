import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { content } from '../../src/lib/content/store.server';
import { dataSets, openDataFiles } from '../../src/lib/open-data/data-files.server';
import { withheldNumbers } from '../fixtures/withheld';

const ORIGIN = 'https://wegwijzer.example';
const files = openDataFiles(content(), ORIGIN);

it('the files hold no number that is withheld', () => {
	const digits = files.map(({ body }) => body.replace(/[\s-]/g, '')).join();
	expect(withheldNumbers().filter(({ number }) => digits.includes(number))).toEqual([]);
});

it('the tables hold each id once', () => {
	for (const { id, fields, rows } of dataSets(content(), ORIGIN)) {
		if (fields[0]?.name !== 'id') continue;
		expect(new Set(rows.map(([first]) => first)).size, id).toBe(rows.length);
	}
});

it('the help points are valid HSDS', () => {
	const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
	addFormats(ajv);
	const validate = ajv.compile(
		JSON.parse(readFileSync('tests/fixtures/hsds-3-services.schema.json', 'utf8'))
	);
	validate(JSON.parse(files.find(({ name }) => name === 'hulppunten-hsds.json')?.body ?? ''));
	expect(validate.errors).toBeNull();
});
