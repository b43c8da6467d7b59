import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataSet } from '../../../src/lib/content/kinds/data-set';
import type { InWords } from '../../../src/lib/content/kinds/in-words';
import { named, type Kind } from '../../../src/lib/content/kinds/kind';
import { KINDS } from '../../../src/lib/content/kinds/kinds.server';
import { wordedReader } from '../../../src/lib/content/kinds/worded-reader.server';
import { dateField, idField } from '../../../src/lib/content/read/fields';
import { readContent } from '../../../src/lib/content/read-content.server';
import { openDataFiles } from '../../../src/lib/open-data/data-files.server';
import { buildSearchFiles } from '../../../src/lib/search/index/data-file.server';
import { assembleSearch } from '../../../src/cli/assemble-search';
import { siteCopy } from './site-copy';

/*
 * A kind of content touches its own module and one line of the list of kinds. Here is one that the site does not have: what follows is all
 * that is written for it.
 */
const eventWords = { title: z.string().min(1), description: z.string().min(1) };
const eventSchema = z.strictObject({
	id: idField,
	...eventWords,
	date: dateField,
	town: z.string().min(1),
	help: z.array(idField).min(1),
	publish: z.boolean(),
	publish_reason: z.string().optional(),
	next_check: dateField
});

type Event = z.infer<typeof eventSchema>;

const eventKind: Kind<Event, InWords<Event>> = {
	name: 'event',
	called: 'a published event',
	links: ['/agenda/'],
	overview: '/agenda/',
	read: wordedReader('content/events', eventSchema, eventWords),
	headOf: ({ words: { title, description } }) => ({ title, description }),
	addressOf: ({ id }) => `/agenda/${id}/`,
	compare: (a, b) => a.date.localeCompare(b.date),
	referencesOf: ({ help }) => named('help', help, 'help'),
	searchWordsOf: ({ record: { town } }) => ({ listedAs: 'page', asked: [], texts: [town], audiences: [] }),
	tableOf: (records, pageOf) =>
		dataSet({ id: 'agenda', title: 'Agenda', description: 'Bijeenkomsten.', keywords: ['agenda'] }, records, [
			['id', 'text', 'Vaste naam', ({ id }) => id],
			['datum', 'date', 'Dag', ({ date }) => date],
			['pagina', 'url', 'Pagina op deze site', pageOf]
		])
};

const WALK = 'content/events/stille-tocht.md';
const KINDS_AND_EVENTS = [...KINDS, eventKind];
const { path, faults, faultsAfter } = siteCopy(KINDS_AND_EVENTS);
const fields = `description: Samen lopen.
date: 2027-03-08
town: Kobbelwijk
help: [lijn-dag-en-nacht]
next_check: 2027-01-01`;

beforeAll(() => {
	mkdirSync(path('content/events'));
	writeFileSync(path(WALK), `---\nid: stille-tocht\ntitle: Stille tocht\n${fields}\npublish: true\n---\n`);
	writeFileSync(
		path('content/events/afgelast.md'),
		`---\nid: afgelast\ntitle: Afgelast\n${fields}\npublish: false\npublish_reason: Gaat niet door\n---\n`
	);
});

const read = () => readContent(path('.'), KINDS_AND_EVENTS);

describe('a kind of content that the site does not have', () => {
	it('is read, with nothing wrong', () => {
		expect(faults()).toBe('no faults');
		expect([...read().of(eventKind).records.keys()].sort()).toEqual(['afgelast', 'stille-tocht']);
	});

	it.each([
		[
			'a wrong value',
			'date: 2027-03-08',
			'date: 2027-13-08',
			'date: expected an existing date as 2026-11-22'
		],
		[
			'a record that is not there',
			'[lijn-dag-en-nacht]',
			'[lijn-dag-en-nach]',
			'help[0]: expected the id of a published help point, got "lijn-dag-en-nach" (nearest: lijn-dag-en-nacht)'
		],
		[
			'a link to an event that is not shown',
			'Samen lopen.',
			'"Niet [dit](/agenda/afgelast/)."',
			'description: expected the id of a published event, got "afgelast"'
		]
	])('is checked: %s', (_, from, to, message) => {
		expect(faultsAfter(WALK, (text) => text.replace(from, to))).toContain(`${WALK}: ${message}`);
	});

	it('may be linked to, and so may its list', () => {
		const links = '[de tocht](/agenda/stille-tocht/) in [de agenda](/agenda/)';
		expect(faultsAfter('content/pages/over.md', (text) => `${text}\n${links}\n`)).toBe('no faults');
	});

	it('is looked after: when to check it again, and why it is not shown', () => {
		const { dated, unpublished } = read();
		expect(dated).toContainEqual({ file: WALK, nextCheck: '2027-01-01' });
		expect(unpublished).toContainEqual({ id: 'afgelast', reason: 'Gaat niet door' });
	});

	it('is found by search, and only what may be shown', () => {
		const content = read();
		const ask = assembleSearch('nl', {
			...buildSearchFiles(content, 'nl'),
			regions: content.regions.packed
		});
		const found = (query: string) => ask(query).results.map(({ url }) => url);
		expect(found('stille tocht')[0]).toBe('/agenda/stille-tocht/');
		expect(found('samen lopen in Kobbelwijk')).toContain('/agenda/stille-tocht/');
		expect(found('afgelast')).not.toContain('/agenda/afgelast/');
	});

	it('is in the open data, with its fields explained', async () => {
		const files = await openDataFiles(read(), 'https://wegwijzer.example');
		const bodyOf = (name: string) => files.find((each) => each.name === name)?.body ?? '';
		expect(bodyOf('agenda.csv')).toBe(
			'id,datum,pagina\r\nstille-tocht,2027-03-08,https://wegwijzer.example/agenda/stille-tocht/\r\n'
		);
		expect(bodyOf('woordenboek.json')).toContain('"agenda"');
		expect(bodyOf('catalogus.jsonld')).toContain('agenda.csv');
	});
});
