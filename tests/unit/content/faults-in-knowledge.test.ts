import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { faultsAfter } = siteCopy();
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const TOPIC = 'content/topics/straatintimidatie.md';
const LINK = '](/hulp/lijn-dag-en-nacht/)';

describe('an editor makes a mistake in a page of knowledge and is told file, field, value and a hint', () => {
	it.each([
		[
			'a claim without a known source',
			TOPIC,
			replace('sources: [lijn]', 'sources: [lijm]'),
			'now[0].steps[1].sources[0]: expected the name of a source of this record (lijn), got "lijm"'
		],
		[
			'a source that no claim uses',
			TOPIC,
			replace('sources:\n', 'sources:\n  over: { url: "https://lijn.example/over", page_date: null }\n'),
			'sources.over: expected a source that a claim of this record names, or no such source'
		],
		[
			'a link in a sentence to nowhere',
			TOPIC,
			replace(LINK, '](/hulp/lijn-dag-en-nach/)'),
			'(nearest: lijn-dag-en-nacht)'
		],
		[
			'a script behind a link',
			TOPIC,
			replace(LINK, '](javascript:alert)'),
			'expected a link to /a-page/ of this site'
		],
		['a link without encryption', TOPIC, replace(LINK, '](http://example.nl/)'), 'got "http://example.nl/"'],
		['a link without a scheme', TOPIC, replace(LINK, '](//example.nl/)'), 'got "//example.nl/"'],
		[
			'a word that nobody explains',
			TOPIC,
			replace('begrip:grens', 'begrip:grems'),
			'expected the id of a word of content/glossary.yaml, got "grems" (nearest: grens)'
		],
		[
			'a topic that leads to no help point',
			TOPIC,
			replace(/\nhelp: .*/, '\nhelp: []'),
			'help: expected at least 1 item(s)'
		],
		[
			'a question with the anchor of another',
			TOPIC,
			replace('id: wie-helpt', 'id: wat-is-het'),
			'questions[1].id: expected an id used once on the page'
		],
		[
			'a toolkit of an unknown sector',
			'content/toolkits/voorbeeldcode.md',
			replace('sectors: [sport]', 'sectors: [zorg]'),
			'sectors[0]: expected one of'
		],
		[
			'a toolkit of a sector without a page',
			'content/toolkits/voorbeeldcode.md',
			replace('sectors: [sport]', 'sectors: [care]'),
			'sectors: expected a sector that has a page (sport)'
		],
		[
			'a campaign result without source',
			'content/campaigns/kijk-op.md',
			replace('\nhelp:', '\nresults: ["Veel mensen zagen het."]\nhelp:'),
			'results[0]: expected a claim with its sources'
		],
		[
			'a practice in which nothing can go wrong',
			'content/situations/bus-te-dichtbij.md',
			replace(/effect: (depends|backfires)/g, 'effect: helps'),
			'options: expected at least one option that helps and one that depends or backfires'
		],
		[
			'a percentage over 100',
			'content/figures.yaml',
			replace('value: 10 ', 'value: 111 '),
			'expected a percentage from 0 to 100, got 111'
		],
		[
			'a link to a page that is not there',
			'content/pages/over.md',
			(text: string) => `${text}\n[hier](/overons/)\n`,
			'expected the id of a page, got "overons"'
		],
		[
			'an address without its last slash',
			'content/pages/over.md',
			replace('(/hulp/politie-112/)', '(/hulp/politie-112)'),
			'expected /hulp/politie-112/, as the page is called'
		]
	])('%s', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(message);
	});
});
