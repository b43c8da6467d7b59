import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../src/lib/content/read/inline.server';
import { content } from '../../../src/lib/content/store.server';
import { campaignPage } from '../../../src/lib/knowledge/campaign-page.server';
import { relatedToolkits } from '../../../src/lib/knowledge/cards.server';
import { guidePage } from '../../../src/lib/knowledge/guide-page.server';
import { figureGroups } from '../../../src/lib/knowledge/figure-pages.server';
import { explainedIn } from '../../../src/lib/knowledge/explained.server';
import { sectorPage } from '../../../src/lib/knowledge/sector-page.server';
import { situationPage, situationsBySetting } from '../../../src/lib/knowledge/situation-page.server';
import { toolkitPage } from '../../../src/lib/knowledge/toolkit-page.server';
import { posterOf } from '../../../src/lib/print/poster.server';
import { kindDocuments } from '../../../src/lib/search/collect/collect-kinds.server';
import { siteCopy } from './site-copy';

const SITUATION = 'content/situations/bus-te-dichtbij.en.md';
const SECTOR = 'content/sectors/sport.en.md';
const TOOLKIT = 'content/toolkits/voorbeeldcode.en.md';
const FIGURES = 'content/figures.en.yaml';
const GLOSSARY = 'content/glossary.en.yaml';
const OFFICE = 'content/help/meldpunt-kantoor.en.md';
const POLICE = 'content/help/politie-112.en.md';
const CAMPAIGN = 'content/campaigns/kijk-op.en.md';

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
/** The translation as it is when nobody has stamped it since the original changed. */
const unstamped =
	(change: (text: string) => string) =>
	(text: string): string =>
		change(text).replace(/of: "\w+"/, 'of: ""');

describe('a page in another language has its words, and the facts of the original', () => {
	const english = { textLang: 'en', translation: 'draft' };

	it('of a situation', () => {
		const page = situationPage('en', 'bus-te-dichtbij');
		expect(page).toMatchObject({ ...english, title: 'On the bus: somebody moves too close' });
		expect(page?.options.map(({ label, effect }) => [label, effect])).toContainEqual([
			'You put it online',
			'backfires'
		]);
	});

	it('of a sector', () => {
		const page = sectorPage('en', 'sport');
		expect(page).toMatchObject({ ...english, title: 'Sport and clubs', duties: { validOn: '2026-01-01' } });
		expect(page?.consult[0]).toMatchObject({ card: { id: 'lijn-dag-en-nacht' } });
	});

	it('of a toolkit', () => {
		expect(toolkitPage('en', 'voorbeeldcode')).toMatchObject({
			...english,
			owner: 'The Example Association',
			kind: 'code',
			url: 'https://voorbeeldcode.example'
		});
	});

	it('of a campaign', () => {
		expect(campaignPage('en', 'kijk-op')).toMatchObject({
			...english,
			audience: ['Everyone in the street'],
			period: { start: '2024-03' }
		});
	});

	it('where nobody has translated it, the original says that it is one', () => {
		const page = guidePage('en', 'melding-bij-een-club', 'checklist');
		expect(page).toMatchObject({ textLang: 'nl', translation: 'missing' });
	});

	it('of what stands in a list: words of the glossary, settings and figures', () => {
		const passage = parseInline('A [boundary](begrip:grens).');
		expect(explainedIn('en', passage)).toEqual([
			{ id: 'grens', term: 'boundary', definition: 'What you do and do not want.', lang: 'en' }
		]);
		expect(posterOf('en', 'public-transport', 'https://wegwijzer.example')).toMatchObject({
			name: 'On the bus',
			textLang: 'en',
			lines: expect.arrayContaining([{ d: 'delegate', line: 'Ask the driver.' }])
		});
		const [figure] = figureGroups('en').flatMap(({ figures }) => figures);
		expect(figure).toMatchObject({ title: 'Catcalling in a made-up year', lang: 'en', lead: { value: 20 } });
	});

	it('and so have the cards that lead to it, with the language they are in', () => {
		const [card] = relatedToolkits('en', { id: 'x', themes: ['sport'] }, 1);
		expect(card).toMatchObject({ title: 'Example code', lang: 'en' });
		const situations = situationsBySetting('en').flatMap((setting) => setting.situations);
		expect(situations).toContainEqual(expect.objectContaining({ lang: 'en' }));
	});

	it('and search finds it by these words', () => {
		const found = kindDocuments(content(), 'en').find(({ url }) => url === '/en/professionals/sport/');
		expect(found).toMatchObject({ title: 'Sport and clubs', body: expect.stringContaining('made-up duty') });
		expect(found?.asked).toContain('coach and player');
	});
});

describe('a translation holds words alone', () => {
	const { faultsAfter } = siteCopy();

	it.each([
		['a setting', SITUATION, 'setting: public-transport', 'setting: expected no such field'],
		['a day', SECTOR, 'checked: "2026-11-01"', 'checked: expected no such field'],
		['an address', TOOLKIT, 'url: https://elsewhere.example', 'url: expected no such field'],
		['a state', CAMPAIGN, 'status: ended', 'status: expected no such field'],
		['a unit', FIGURES, 'unit: percent', 'words[0].unit: expected no such field']
	])('%s is refused', (_, file, fact, message) => {
		expect(faultsAfter(file, replace(/^( *)title:/m, `$1${fact}\n$1title:`))).toContain(
			`${file}: ${message}`
		);
	});

	const forgetsOne = replace('Look., Talk., Choose.', 'Look., Talk.');
	const swapsEffects = (text: string) =>
		text
			.replace('effect: depends', 'effect: later')
			.replace('effect: backfires', 'effect: depends')
			.replace('effect: later', 'effect: backfires');

	it.each([
		['fewer sentences', TOOLKIT, forgetsOne, 'steps: expected as many as the original (3), got "2"'],
		[
			'a sentence without its source',
			TOOLKIT,
			replace('{ claim: "Five made-up steps.", sources: [code] }', 'Five made-up steps.'),
			'gives[0]: expected the form that the original has here'
		],
		[
			'another source',
			SECTOR,
			replace('sources: [club]', 'sources: [bond]'),
			'duties.points[0].sources: expected ["club"], as in the original'
		],
		[
			'a field that the original does not have',
			TOOLKIT,
			replace('title:', 'cost_note: It is free.\ntitle:'),
			'cost_note: expected nothing: the original does not say anything here'
		],
		[
			'words of nothing',
			GLOSSARY,
			replace('id: grens', 'id: grems'),
			'words[0].id: expected the id of an original, got "grems" (nearest: grens)'
		],
		['a field less', TOOLKIT, replace(/\nsteps: .*/, ''), 'steps: expected what the original says here'],
		[
			'a sentence less about a help point',
			OFFICE,
			replace(/\n {2}age: .*/, ''),
			'text.age: expected what the original says here'
		],
		[
			'a sentence more about a help point',
			POLICE,
			replace(/(\n {4}- You say.*)/, '$1$1'),
			'text.expect: expected as many as the original (1), got "2"'
		],
		[
			'the words of one option at another',
			SITUATION,
			swapsEffects,
			'options[1].effect: expected "depends", as in the original'
		]
	])('%s is told', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(`${file}: ${message}`);
	});

	it('may have fewer sentences while the original is newer: it is listed as outdated then', () => {
		expect(faultsAfter(TOOLKIT, unstamped(forgetsOne))).toBe('no faults');
	});

	it.each([
		['a choice that backfires as one that may help', SITUATION, swapsEffects, 'options[1].effect: '],
		[
			'a label at another number',
			FIGURES,
			replace('value: 20', 'value: 30'),
			'words[0].values[1].value: expected 20, as in the original'
		],
		[
			'a reason to call beside another number',
			SECTOR,
			replace('help: lijn-dag-en-nacht', 'help: meldpunt-kantoor'),
			'consult[0].help: expected "lijn-dag-en-nacht", as in the original'
		]
	])('never shows %s, also not while the original is newer', (_, file, change, message) => {
		expect(faultsAfter(file, unstamped(change))).toContain(`${file}: ${message}`);
	});
});
