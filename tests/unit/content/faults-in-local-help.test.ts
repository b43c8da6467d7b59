import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { path, faults, faultsAfter } = siteCopy();

const SITE = 'content/site.yaml';
const OWN = 'content/local/help/buurtlijn.md';

const read = (file: string) => readFileSync(path(file), 'utf8');
const write = (file: string, text: string) => {
	mkdirSync(dirname(path(file)), { recursive: true });
	writeFileSync(path(file), text);
};

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const withoutLocal = replace(/^local: .*\n/m, '');

describe('an editor of a copy makes a mistake in its local help points and is told file, field, value and a hint', () => {
	beforeEach(() => {
		rmSync(path('content/local'), { recursive: true, force: true });
		write(OWN, read('content/help/meldpunt-kantoor.md').replaceAll('meldpunt-kantoor', 'buurtlijn'));
		write(
			SITE,
			`${withoutLocal(read(SITE)).trimEnd()}\nlocal: { name: Gemeente Voorbeeldam, municipalities: [voorbeeldam] }\n`
		);
	});

	it('has none to begin with', () => {
		expect(faults()).toBe('no faults');
	});

	it.each([
		[
			'a number that is none',
			OWN,
			replace('value: "+31201111111"', 'value: "08 2"'),
			`${OWN}: channels[0].value: expected a Dutch phone number`
		],
		[
			'themes that no topic has',
			OWN,
			replace(/themes: \[.*\]/, 'themes: [church-religion]'),
			`${OWN}: themes: expected a theme that a topic carries`
		],
		[
			'an alternative that does not exist',
			OWN,
			replace(/alternatives: \[.*\]/, 'alternatives: [politie-12]'),
			`${OWN}: alternatives[0]: expected the id of a published help point, got "politie-12" (nearest: politie-112)`
		],
		[
			'files for which site.yaml names nobody',
			SITE,
			withoutLocal,
			`${SITE}: local: expected a name and municipalities, because there are files in content/local/, got null`
		],
		[
			'a municipality that does not exist',
			SITE,
			replace('municipalities: [voorbeeldam]', 'municipalities: [voorbeeldan]'),
			`${SITE}: local.municipalities[0]: expected a municipality as the address of its page has it (slug in content/regions/municipalities.csv), got "voorbeeldan" (nearest: voorbeeldam)`
		],
		[
			'no municipality at all',
			SITE,
			replace('municipalities: [voorbeeldam]', 'municipalities: []'),
			`${SITE}: local.municipalities: expected at least 1 item(s)`
		],
		[
			'a help point of every copy that leads to a local one',
			'content/help/loket-plein.md',
			replace(/alternatives: \[.*\]/, 'alternatives: [buurtlijn]'),
			'content/help/loket-plein.md: alternatives[0]: expected the id of a help point that is not in content/local/: only those name each other, got "buurtlijn"'
		],
		[
			'a local help point in the place of an emergency number',
			SITE,
			replace('help: politie-112', 'help: buurtlijn'),
			`${SITE}: emergency[0].help: expected the id of a help point that is not in content/local/: emergencies are the same everywhere, got "buurtlijn"`
		]
	])('%s', (_, file, change, expected) => {
		expect(faultsAfter(file, change)).toContain(expected);
	});

	it('an id that every copy has', () => {
		const taken = 'content/local/help/loket-plein.md';
		cpSync(path('content/help/loket-plein.md'), path(taken));
		expect(faults()).toContain(
			`${taken}: id: expected an id that content/help/ does not have, got "loket-plein"`
		);
	});

	it('a translation of what is not local', () => {
		const translation = 'content/local/help/loket-plein.en.md';
		cpSync(path('content/help/loket-plein.en.md'), path(translation));
		expect(faults()).toContain(
			`${translation}: file name: expected the id of an original, got "loket-plein"`
		);
	});

	it('a kind of content that a copy cannot add', () => {
		mkdirSync(path('content/local/topics'));
		expect(faults()).toContain(
			'content/local/topics: expected nothing but folders with local content (help), got "topics"'
		);
	});

	it('may name another local one, and itself as little as any other', () => {
		const second = 'content/local/help/tweede-lijn.md';
		write(
			second,
			read(OWN)
				.replaceAll('buurtlijn', 'tweede-lijn')
				.replace(/alternatives: \[.*\]/, 'alternatives: [buurtlijn]')
		);
		expect(faults()).toBe('no faults');
		expect(
			faultsAfter(second, replace('alternatives: [buurtlijn]', 'alternatives: [tweede-lijn]'))
		).toContain(`${second}: alternatives[0]: expected the id of a published help point, and not its own`);
	});
});
