import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { faultsAfter } = siteCopy();
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const HELP = 'content/help/lijn-dag-en-nacht.md';

describe('an editor makes a mistake in a help point and is told file, field, value and a hint', () => {
	it.each([
		[
			'a bad phone number',
			replace('value: "08001111111"', 'value: "08 2"'),
			'lijn-dag-en-nacht.md: channels[0].value: expected a Dutch phone number'
		],
		[
			'bad opening hours',
			replace('hours: 24/7', 'hours: Mo-Zo 9'),
			'channels[0].hours: expected opening hours in OpenStreetMap syntax'
		],
		[
			'a date that does not exist',
			replace(/checked: .*/, "checked: '2026-02-30'"),
			'checked: expected an existing date as 2026-11-22, got "2026-02-30"'
		],
		[
			'a next check before the check',
			replace(/next_check: .*/, "next_check: '2020-01-01'"),
			'next_check: expected a date after checked'
		],
		[
			'a check in the future',
			replace(/\nchecked: .*/, "\nchecked: '2999-01-01'"),
			'checked: expected a day that has come'
		],
		[
			'a page of the future as a source',
			replace(/page_date: "[^"]*"/, 'page_date: "2999"'),
			'sources[0].page_date: expected a date that has come'
		],
		['an unknown kind', replace('kind: helpline', 'kind: helplin'), '(nearest: helpline)'],
		['a Dutch word for yes', replace(/free: .*/, 'free: ja'), 'got "ja" (in English: yes)'],
		['a misspelt field', replace('organization:', 'organisatie:'), 'organisatie: expected no such field'],
		[
			'a dangling id',
			replace('alternatives: [politie-112]', 'alternatives: [politie-12]'),
			'alternatives[0]: expected the id of a published help point, got "politie-12" (nearest: politie-112)'
		],
		[
			'itself as an alternative',
			replace('alternatives: [politie-112]', 'alternatives: [lijn-dag-en-nacht]'),
			'alternatives[0]: expected the id of a published help point, and not its own'
		],
		[
			'an id that is not the file name',
			replace('id: lijn-dag-en-nacht', 'id: lijn-dag'),
			'id: expected lijn-dag-en-nacht, as the file is called, got "lijn-dag"'
		],
		[
			'no id',
			replace(/^id: .*\n/m, ''),
			'1 fault in the content:\n  content/help/lijn-dag-en-nacht.md: id: expected lijn-dag-en-nacht, as the file is called, got nothing'
		],
		[
			'a date in the order of the Netherlands, told once',
			replace(/\nchecked: .*/, '\nchecked: 30-11-2026'),
			'1 fault in the content:\n  content/help/lijn-dag-en-nacht.md: checked: expected an existing date'
		],
		[
			'a sentence with a colon',
			replace('summary: Iemand', 'summary: Hulp: iemand'),
			/^1 fault in the content:\n.*line \d+ of the front matter: .* \(a sentence with a colon stands between quotation marks/
		],
		[
			'a sentence with a colon in a list',
			replace('- Je hoort', '- Je hoort: eerst'),
			'text.expect[0]: expected text, got {"Je hoort":"eerst eerst een bandje."} (a sentence with a colon stands between quotation marks'
		],
		['no sources', replace(/\nsources:\n\s+- .*/, '\nsources: []'), 'sources: expected at least 1 item(s)'],
		['braces in prose', (text: string) => `${text}\n{ boem }\n`, 'expected prose without { } < >'],
		[
			'a telephone number in a sentence',
			(text: string) => `${text}\nBel 0800-2000.\n`,
			'text: expected no telephone number in running text: it stands in a field of content/help/, got "0800-2000"'
		],
		[
			'a time in a sentence',
			(text: string) => `${text}\nTot 17:30 open.\n`,
			'expected no time of day in running text'
		],
		[
			'a price in a sentence',
			(text: string) => `${text}\nHet kost € 3.\n`,
			'expected no price in running text'
		],
		[
			'an image from elsewhere',
			(text: string) => `${text}\n![een plaatje](https://example.nl/a.png)\n`,
			'expected text: images are part of the site'
		],
		['YAML that does not parse', replace('kind: helpline', 'kind: [helpline'), 'expected valid YAML'],
		[
			'an http link',
			replace('url: https://', 'url: http://'),
			'url: expected an address that starts with https://, got "http://lijn-dag-en-nacht.example"'
		],
		[
			'an address with a user name',
			replace('url: https://', 'url: https://veilig.nl@'),
			'url: expected an address without a user name in front of the host'
		],
		[
			'a host with a letter that looks like another',
			replace('url: https://lijn', 'url: https://l\u0456jn'),
			'url: expected a host in plain letters'
		],
		[
			'a number for a host',
			replace(/url: https:.*/, 'url: https://3232235777/'),
			'url: expected the name of a site'
		],
		[
			'a mark that turns text around',
			replace('name: Lijn Dag en Nacht', 'name: "Lijn \u202eDag"'),
			'name: expected text without control characters and marks of direction, got "U+202E"'
		],
		[
			'the same channel twice',
			replace('id: chat', 'id: phone'),
			'channels[1].id: expected an id used once in the record'
		],
		[
			'hidden without a reason',
			replace('publish: true', 'publish: false'),
			'publish_reason: expected a reason when publish is false'
		]
	])('%s', (_, change, message) => {
		const told = faultsAfter(HELP, change);
		if (typeof message === 'string') expect(told).toContain(message);
		else expect(told).toMatch(message);
	});

	it.each([
		['as short as its opposite', /free: .*/, 'free: yo', 'expected one of yes, no, unknown, got "yo"'],
		['like none', /kind: .*/, 'kind: spreekuur', 'got "spreekuur"']
	])('without a nearest value when a word is %s', (_, from, to, told) => {
		expect(faultsAfter(HELP, replace(from, to))).toMatch(new RegExp(`${told}$`, 'm'));
	});

	it('with how many there are as the last line, when they do not fit on a screen', () => {
		const message = faultsAfter(HELP, (text) =>
			text.replace('alternatives: [', `alternatives: [${'X, '.repeat(30)}`)
		);
		const fewest = faultsAfter(HELP, replace('url: https://', 'url: http://'));
		expect(fewest).not.toContain('see above');
		expect(message.split('\n').at(-1)).toBe(`faults: ${message.split('\n').length - 2}, see above`);
	});

	it('all at once, not the first only', () => {
		const message = faultsAfter(HELP, (text) =>
			text.replace('kind: helpline', 'kind: x').replace('url: https://', 'url: http://')
		);
		expect(message).toContain('lijn-dag-en-nacht.md: kind:');
		expect(message).toContain('lijn-dag-en-nacht.md: url:');
	});

	it('once, not for everything that refers to the record', () => {
		const message = faultsAfter('content/help/politie-112.md', replace('kind: police', 'kind: polis'));
		expect(message).toMatch(/^1 fault in the content/);
	});

	it('and nothing fails because time passes', () => {
		const message = faultsAfter(HELP, (text) =>
			text
				.replace(/\nchecked: .*/, "\nchecked: '2020-01-01'")
				.replace(/next_check: .*/, "next_check: '2020-06-01'")
		);
		expect(message).toBe('no faults');
	});
});
