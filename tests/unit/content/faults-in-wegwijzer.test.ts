import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { faultsAfter } = siteCopy();
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const DANGER = 'content/wegwijzer/blocks/danger.yaml';
const CALM = 'content/wegwijzer/blocks/calm.yaml';
const DUTCH = 'content/wegwijzer/texts/nl/all.yaml';

describe('an editor makes a mistake in the wegwijzer and is told file, field, value and a hint', () => {
	it.each([
		[
			'a block to nowhere',
			DANGER,
			replace('help: politie-112', 'help: politie-12'),
			'[0].help: expected the id of a help that is published, got "politie-12" (nearest: politie-112)'
		],
		[
			'a question that does not exist',
			DANGER,
			replace('danger: [now]', 'danker: [now]'),
			'danger.yaml: [0].when.danker: expected the id of a question, got "danker" (nearest: danger)'
		],
		['an option that does not exist', CALM, replace('25-plus', '26-plus'), '(nearest: 25-plus)'],
		[
			'an exception that names no option',
			CALM,
			replace('slot: note, priority: 10,', "slot: note, priority: 10, unless: { age: ['13-17'] },"),
			'unless.age: expected options of age, got "13-17"'
		],
		[
			'an exception where one block is shown',
			DANGER,
			replace('slot: first', 'slot: first, unless: { danger: [no] }'),
			'unless: expected nothing: of the slot first one block is shown'
		],
		[
			'a condition that can never hold',
			DANGER,
			replace('danger: [now]', 'danger: [unknown]'),
			'expected a condition that can hold: "I don\'t know" counts as now here'
		],
		[
			'a condition that is no list',
			DANGER,
			replace('danger: [now]', 'danger: now'),
			'danger.yaml: [0].when: expected '
		],
		[
			'a step that leads to two things',
			DANGER,
			replace('help: politie-112', 'help: politie-112, topic: werk'),
			'and no second'
		],
		[
			'words that lead somewhere',
			DANGER,
			replace('slot: first', 'slot: note'),
			'expected nothing: the slot note has words only'
		],
		[
			'a fact of a contact without its source',
			'content/wegwijzer/contacts.yaml',
			replace('from: content/help/lijn-dag-en-nacht.md', 'from: content/help/weg.md'),
			'contacts.yaml: [0].from: expected a file of the content that exists'
		],
		[
			'a missing text',
			'content/wegwijzer/texts/en/all.yaml',
			replace('  alarm:', '  alarm-gone:'),
			'texts/en: blocks.alarm: expected words for this block'
		],
		[
			'words of nothing',
			DUTCH,
			replace('  alarm:', '  alarn: Boe.\n  alarm:'),
			'expected the id of a block, got "alarn" (nearest: alarm)'
		],
		['words for nobody', DUTCH, replace('@minor', '@minr'), 'got "minr" (nearest: minor)']
	])('%s', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(message);
	});
});
