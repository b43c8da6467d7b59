import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { directory } from '../../../src/lib/help/directory.server';
import { emergencyContacts } from '../../../src/lib/help/emergency-contacts.server';
import { helpPoint } from '../../../src/lib/help/help-points.server';
import { addedBy, localCards } from '../../../src/lib/help/local-help.server';
import { editor } from './editor';

const { read, write, change, run, search } = editor();

const OWN = 'content/local/help/buurtlijn.md';
const OWN_EN = 'content/local/help/buurtlijn.en.md';

/** Ids that the page of a municipality shows first. */
const firstOn = (slug: string) =>
	localCards('nl', content().regions.bySlug.get(slug)?.code ?? '')?.cards.map(({ id }) => id) ?? [];

describe('a help point of a municipality, in its copy of the site, as docs/local.md says', () => {
	let emergenciesBefore: unknown;
	beforeEach(async () => {
		emergenciesBefore = emergencyContacts('nl');
		write(
			'content/site.yaml',
			`${read('content/site.yaml').trimEnd()}\nlocal: { name: Gemeente Voorbeeldam, municipalities: [voorbeeldam] }\n`
		);
		const copied = read('content/help/meldpunt-kantoor.md')
			.replaceAll('meldpunt-kantoor', 'buurtlijn')
			.replace('Meldpunt Kantoor', 'Buurtlijn')
			.replace(/asked_as:[\s\S]*?(?=---)/, 'asked_as:\n  - iemand hangt rond bij mijn kassa\n');
		write(OWN, copied);
		write(OWN_EN, read('content/help/meldpunt-kantoor.en.md').replace(/of: .*?"(?=[ }\n])/, 'of: ""'));
		await run('content:stamp', OWN_EN);
	});

	it('passes the check, with no block of the wegwijzer and no other file changed', async () => {
		const { code, said } = await run('content:check');
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(said).not.toContain('buurtlijn');
	});

	it('has a page of its own that says who added it, in each language', () => {
		expect(helpPoint('en', 'buurtlijn')).toMatchObject({ textLang: 'en', translation: 'draft' });
		expect(addedBy('buurtlijn')).toBe('Gemeente Voorbeeldam');
		expect(addedBy('meldpunt-kantoor')).toBeNull();
	});

	it('stands first on the page of its municipality, and not on that of another', () => {
		expect(firstOn('voorbeeldam')).toEqual(['buurtlijn']);
		expect(firstOn('nergenshuizen')).toEqual([]);
	});

	it('stands at the top of the list of all help, once', () => {
		const { sections, addedBy: name } = directory('nl', []);
		expect(sections[0]).toMatchObject({ id: 'local', cards: [{ id: 'buurtlijn' }] });
		expect(name).toBe('Gemeente Voorbeeldam');
		const ids = sections.flatMap(({ cards }) => cards.map(({ id }) => id));
		expect(ids.filter((id) => id === 'buurtlijn')).toHaveLength(1);
	});

	it('is found by what people ask', () => {
		expect(search('nl', 'iemand hangt rond bij mijn kassa')[0]).toBe('buurtlijn');
	});

	it('leaves the emergency numbers as they were', () => {
		expect(emergencyContacts('nl')).toEqual(emergenciesBefore);
	});

	it('is not shown while it may not be, and not first when it is for professionals alone', () => {
		const before = read(OWN);
		write(OWN, before.replace('publish: true', 'publish: false\npublish_reason: Not yet.'));
		expect(firstOn('voorbeeldam')).toEqual([]);
		expect(directory('nl', []).sections[0]?.id).not.toBe('local');
		write(OWN, before.replace(/audiences: \[.*\]/, 'audiences: [professional]'));
		expect(firstOn('voorbeeldam')).toEqual([]);
	});

	it('keeps its place when its municipality joins another', () => {
		change('content/site.yaml', 'municipalities: [voorbeeldam]', 'municipalities: [nergenshuizen]');
		expect(firstOn('voorbeeldam')).toEqual([]);
		change('content/regions/changes.yaml', "date: '2999-01-01'", "date: '2026-01-01'");
		change('content/regions/changes.yaml', 'status: announced', 'status: adopted');
		expect(firstOn('voorbeeldam')).toEqual(['buurtlijn']);
	});

	it('is confirmed in its own file', async () => {
		const { code, said } = await run('content:confirm', 'buurtlijn', '--by', 'phone', '--date', '2026-11-15');
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(said).toContain(`${OWN}: asked (phone) on 2026-11-15; stamped: ${OWN_EN}`);
		expect(read(OWN)).toContain('confirmed:');
	});

	it('with a mistake in it is told what docs/local.md shows', async () => {
		change(OWN, /value: ("?)\+31201111111\1/, 'value: "08 2"');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		const [line = ''] = said.split('\n').filter((each) => each.includes(OWN));
		expect(readFileSync('docs/local.md', 'utf8')).toContain(line.trim());
	});
});

it('a site that adds nothing has no part for it', () => {
	expect(content().local).toBeNull();
	expect(directory('nl', []).sections.map(({ id }) => id)).not.toContain('local');
	expect(firstOn('voorbeeldam')).toEqual([]);
});
