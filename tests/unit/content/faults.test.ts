import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { faultsAfter } = siteCopy();

const HELP = 'content/help/veilig-thuis.md';
const TOPIC = 'content/topics/acuut-seksueel-geweld.md';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('an editor makes a mistake and is told file, field, value and a hint', () => {
	it.each([
		[
			'a bad phone number',
			HELP,
			replace('value: "08002000"', 'value: "08 2"'),
			'veilig-thuis.md: channels[0].value: expected a Dutch phone number'
		],
		[
			'bad opening hours',
			HELP,
			replace('hours: 24/7', 'hours: Mo-Zo 9'),
			'channels[0].hours: expected opening hours in OpenStreetMap syntax'
		],
		[
			'a date that does not exist',
			HELP,
			replace(/checked: .*/, "checked: '2026-02-30'"),
			'checked: expected an existing date as 2026-11-22, got "2026-02-30"'
		],
		[
			'a next check before the check',
			HELP,
			replace(/next_check: .*/, "next_check: '2020-01-01'"),
			'next_check: expected a date after checked'
		],
		[
			'an http link',
			HELP,
			replace('url: https://veiligthuis.nl', 'url: http://veiligthuis.nl'),
			'url: expected an address that starts with https://, got "http://veiligthuis.nl"'
		],
		['an unknown kind', HELP, replace('kind: helpline', 'kind: helplin'), '(nearest: helpline)'],
		[
			'a misspelt field',
			HELP,
			replace('organization:', 'organisatie:'),
			'organisatie: expected no such field'
		],
		[
			'a dangling id',
			HELP,
			replace('- de-luisterlijn', '- de-luisterlin'),
			'expected the id of a published help point, got "de-luisterlin" (nearest: de-luisterlijn)'
		],
		[
			'an id that is not the file name',
			HELP,
			replace('id: veilig-thuis', 'id: veilig-huis'),
			'id: expected veilig-thuis, as the file is called, got "veilig-huis"'
		],
		[
			'no sources',
			HELP,
			replace(/\nsources:\n(- url[\s\S]*?)\nchecked/, '\nsources: []\nchecked'),
			'sources: expected at least 1 item(s)'
		],
		[
			'an id used twice',
			'content/help/113-zelfmoordpreventie.md',
			replace(/^id: .*/m, 'id: act4respect'),
			'expected'
		],
		[
			'braces in prose',
			'content/help/centrum-seksueel-geweld.md',
			(text: string) => `${text}\n{ boem }\n`,
			'expected prose without { } < >'
		],
		[
			'a wegwijzer block to nowhere',
			'content/wegwijzer/blocks/danger.yaml',
			replace('help: veilig-thuis', 'help: veilig-huis'),
			'(nearest: veilig-thuis)'
		],
		[
			'a wegwijzer question that does not exist',
			'content/wegwijzer/blocks/danger.yaml',
			replace('when: { danger: ["now"] }, help', 'when: { danker: ["now"] }, help'),
			'danger.yaml: [0].when.danker: expected the id of a question, got "danker" (nearest: danger)'
		],
		[
			'a wegwijzer option that does not exist',
			'content/wegwijzer/blocks/victim-first.yaml',
			replace('under-7-days', 'under-6-days'),
			'(nearest: under-7-days)'
		],
		[
			'a wegwijzer condition that can never hold',
			'content/wegwijzer/blocks/victim-first.yaml',
			replace('need: [report-police]', 'need: [unknown]'),
			'expected a condition that can hold: "I don\'t know" counts as dont-know here'
		],
		[
			'a wegwijzer step that leads to two things',
			'content/wegwijzer/blocks/danger.yaml',
			replace('topic: veilig-surfen', 'topic: veilig-surfen, help: veilig-thuis'),
			'and no second'
		],
		[
			'wegwijzer words that lead somewhere',
			'content/wegwijzer/blocks/danger.yaml',
			replace('slot: also, priority: 90', 'slot: note, priority: 90'),
			'expected nothing: the slot note has words only'
		],
		[
			'a fact of a contact without its source',
			'content/wegwijzer/contacts.yaml',
			replace('from: content/help/centrum-seksueel-geweld.md', 'from: content/help/weg.md'),
			'contacts.yaml: [0].from: expected a file of the content that exists'
		],
		[
			'a missing wegwijzer text',
			'content/wegwijzer/texts/en/victim.yaml',
			replace('\n  emergency:\n', '\n  emergency-gone:\n'),
			'texts/en: blocks.emergency: expected words for this block'
		],
		[
			'wegwijzer words of nothing',
			'content/wegwijzer/texts/nl/victim.yaml',
			replace('  emergency-note:', '  emergency-noot: "Boe."\n  emergency-note:'),
			'expected the id of a block, got "emergency-noot" (nearest: emergency-note)'
		],
		[
			'wegwijzer words for nobody',
			'content/wegwijzer/texts/nl/victim.yaml',
			replace('csg-assault@child', 'csg-assault@chield'),
			'got "chield" (nearest: child)'
		],
		[
			'wegwijzer words twice',
			'content/wegwijzer/texts/nl/behaviour.yaml',
			replace('  own-lead:', '  emergency: "Boe."\n  own-lead:'),
			'expected an id that is in one file only, got "emergency"'
		],
		[
			'a bad region row',
			'content/regions/municipalities.csv',
			replace('vt-drenthe', 'vt-drente'),
			'(nearest: vt-drenthe)'
		],
		[
			'a claim without a known source',
			TOPIC,
			replace(/sources: \[([a-z0-9-]+)/, 'sources: [bestaat-niet'),
			'expected the name of a source of this record'
		],
		[
			'a link in a sentence to nowhere',
			TOPIC,
			replace('/hulp/centrum-seksueel-geweld/', '/hulp/centrum-seksueel-gewelt/'),
			'(nearest: centrum-seksueel-geweld)'
		],
		[
			'a word that nobody explains',
			TOPIC,
			replace('begrip:pep', 'begrip:pip'),
			'expected the id of a term that is published, got "pip" (nearest: pep)'
		],
		[
			'a topic that leads to no help point',
			TOPIC,
			replace(/\nhelp:[\s\S]*?\n(?=[a-z_]+:)/, '\nhelp: []\n'),
			'help: expected at least 1 item(s)'
		],
		[
			'a toolkit of an unknown sector',
			'content/toolkits/meldcode.md',
			replace(/sectors:[\s\S]*?\n(?=[a-z_]+:)/, 'sectors: [zorg]\n'),
			'sectors[0]: expected one of'
		],
		[
			'a campaign result without source',
			'content/campaigns/met-elkaar-trekken-we-de-grens.md',
			(text: string) => text.replace(/\nhelp:/, '\nresults: ["Veel mensen zagen het."]\nhelp:'),
			'results[0]: expected a claim with its sources'
		],
		[
			'a percentage over 100',
			'content/figures.yaml',
			replace('value: 11}', 'value: 111}'),
			'expected a percentage from 0 to 100, got 111'
		],
		[
			'a pattern with a name that no list of words has',
			'content/search/patterns/nl.yaml',
			replace(/^danger:$/m, "danger:\n  - '\\b{atacker}\\b'"),
			'got "atacker" (nearest: attacker)'
		],
		[
			'a pattern that is none',
			'content/search/patterns/nl.yaml',
			replace(/^danger:$/m, "danger:\n  - '(?:hij'"),
			'danger[0]: expected a regular expression'
		],
		[
			'a sentence under two cards',
			'content/search/emergencies.nl.yaml',
			replace('\nnone:\n', '\nnone:\n  - ik wil dood\n'),
			'emergencies.nl.yaml: none[0]: expected a sentence that is not in the file yet (it is under 113), got "ik wil dood"'
		],
		[
			'a card that does not exist',
			'content/search/emergencies.en.yaml',
			replace('\ncsg:', '\ncgs:'),
			'emergencies.en.yaml: cgs: expected no such field'
		],
		[
			'a script behind a link',
			TOPIC,
			replace('](/hulp/centrum-seksueel-geweld/)', '](javascript:alert)'),
			'expected a link to /a-page/ of this site'
		],
		[
			'a link without encryption',
			TOPIC,
			replace('](/hulp/centrum-seksueel-geweld/)', '](http://example.nl/)'),
			'got "http://example.nl/"'
		],
		[
			'a link without a scheme',
			TOPIC,
			replace('](/hulp/centrum-seksueel-geweld/)', '](//example.nl/)'),
			'got "//example.nl/"'
		],
		[
			'an address with a user name',
			HELP,
			replace('url: https://veiligthuis.nl', 'url: https://veiligthuis.nl@example.org'),
			'url: expected an address without a user name in front of the host'
		],
		[
			'a host with a letter that looks like another',
			HELP,
			replace('url: https://veiligthuis.nl', 'url: https://veiligthu\u0456s.nl'),
			'url: expected a host in plain letters'
		],
		[
			'a number for a host',
			HELP,
			replace('url: https://veiligthuis.nl', 'url: https://3232235777/'),
			'url: expected the name of a site'
		],
		[
			'a mark that turns text around',
			HELP,
			replace('name: Veilig Thuis', 'name: "Veilig \u202eThuis"'),
			'name: expected text without control characters and marks of direction, got "U+202E"'
		],
		[
			'a telephone number in a sentence',
			HELP,
			(text: string) => `${text}\nBel 0800-2000.\n`,
			'text: expected no telephone number in running text: it stands in a field of content/help/, got "0800-2000"'
		],
		[
			'a time in a sentence',
			HELP,
			(text: string) => `${text}\nTot 17:30 open.\n`,
			'expected no time of day in running text'
		],
		[
			'a price in a sentence',
			HELP,
			(text: string) => `${text}\nHet kost € 3.\n`,
			'expected no price in running text'
		],
		[
			'a check in the future',
			HELP,
			replace(/\nchecked: .*/, "\nchecked: '2099-01-01'"),
			'checked: expected a day that has come'
		],
		[
			'a page of the future as a source',
			HELP,
			replace(/page_date: .*/, "page_date: '2099'"),
			'sources[0].page_date: expected a date that has come'
		],
		[
			'an image from elsewhere',
			HELP,
			(text: string) => `${text}\n![een plaatje](https://example.nl/a.png)\n`,
			'expected text: images are part of the site'
		],
		[
			'a link to a page that is not there',
			'content/pages/over.md',
			(text: string) => `${text}\n[hier](/overons/)\n`,
			'expected the id of a page that is published, got "overons"'
		],
		[
			'an address without its last slash',
			'content/pages/over.md',
			(text: string) => `${text}\n[hier](/hulp/veilig-thuis)\n`,
			'expected /hulp/veilig-thuis/, as the page is called'
		],
		[
			'a condition that is no list',
			'content/wegwijzer/blocks/danger.yaml',
			replace('when: { danger: ["now"] }', 'when: { danger: now }'),
			'danger.yaml: [0].when: expected '
		],
		['YAML that does not parse', HELP, replace('kind: helpline', 'kind: [helpline'), 'expected valid YAML']
	])('%s', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(message);
	});

	it('all at once, not the first only', () => {
		const message = faultsAfter(HELP, (text) =>
			text.replace('kind: helpline', 'kind: x').replace('url: https://veiligthuis.nl', 'url: http://x')
		);
		expect(message).toContain('veilig-thuis.md: kind:');
		expect(message).toContain('veilig-thuis.md: url:');
	});

	it('and nothing fails because time passes', () => {
		const message = faultsAfter(HELP, (text) =>
			text
				.replace(/checked: .*/, "checked: '2020-01-01'")
				.replace(/next_check: .*/, "next_check: '2020-06-01'")
		);
		expect(message).toBe('no faults');
	});
});

it('one fault is told once, not for everything that refers to the record', () => {
	const message = faultsAfter('content/help/politie-112.md', replace('kind: police', 'kind: polis'));
	expect(message).toMatch(/^1 fault in the content/);
});
