import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { setInYaml } from '../../../src/lib/desk/set-in-yaml';

const TEXT = `# an editor's note
id: a-line   # behind the value
channels:
  - id: phone
    hours: 'Mo-Fr 09:00-17:00'
    sources:
      - https://a.example
  - { id: chat, cost: free }
eligibility: {}
bounds:
  minimum: 12
  all: true
words: >
  folded
  text
next_check: "2027-01-01"
verify:
- one: still
`;

/** The lines that are not in the other text. */
const only = (text: string, other: string) =>
	text.split('\n').filter((line) => !other.split('\n').includes(line));

describe('a field is changed and nothing else', () => {
	it.each<[string, Parameters<typeof setInYaml>[1], string[], string[]]>([
		[
			'in quotes',
			{ path: ['channels', 0, 'hours'], value: '24/7' },
			['    hours: "24/7"'],
			["    hours: 'Mo-Fr 09:00-17:00'"]
		],
		[
			'before a note',
			{ path: ['id'], value: 'b-line' },
			['id: b-line   # behind the value'],
			['id: a-line   # behind the value']
		],
		[
			'new, in lines',
			{ path: ['channels', 0, 'hours_status'], value: 'confirmed' },
			['    hours_status: confirmed'],
			[]
		],
		[
			'new, in brackets',
			{ path: ['channels', 1, 'cost_status'], value: 'confirmed' },
			['  - { id: chat, cost: free, cost_status: confirmed }'],
			['  - { id: chat, cost: free }']
		],
		[
			'new, in empty brackets',
			{ path: ['eligibility', 'minimum_age'], value: 12 },
			['eligibility: { minimum_age: 12 }'],
			['eligibility: {}']
		],
		['taken out of lines', { path: ['bounds', 'all'], value: undefined }, [], ['  all: true']],
		[
			'taken out of brackets',
			{ path: ['channels', 1, 'cost'], value: undefined },
			['  - { id: chat }'],
			['  - { id: chat, cost: free }']
		],
		['taken out where it is not', { path: ['bounds', 'none'], value: undefined }, [], []],
		[
			'new, at the top, with fields of its own',
			{ path: ['confirmed'], value: { by: 'phone', date: '2026-11-30', who: undefined } },
			['confirmed: { by: phone, date: "2026-11-30" }'],
			[]
		]
	])('%s', (_, change, added, gone) => {
		const changed = setInYaml(TEXT, change);
		expect(only(changed, TEXT)).toEqual(added);
		expect(only(TEXT, changed)).toEqual(gone);
	});

	it('takes the place of fields in lines, or of folded text', () => {
		const text = 'confirmed:\n  by: phone\n  date: "2026-01-01"\nid: a\n';
		expect(parse(setInYaml(text, { path: ['confirmed'], value: { by: 'chat' } }))).toEqual({
			confirmed: { by: 'chat' },
			id: 'a'
		});
		expect(parse(setInYaml(TEXT, { path: ['words'], value: 'other' }))).toEqual({
			...parse(TEXT),
			words: 'other'
		});
	});

	it('says so when there is no place for it', () => {
		expect(() => setInYaml(TEXT, { path: ['channels', 7, 'hours'], value: '24/7' })).toThrow(
			'channels.7.hours'
		);
	});

	it('holds any text, as it was given', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('hours', 'note'), (value, name) => {
				const data = parse(setInYaml(TEXT, { path: ['channels', 0, name], value }));
				const before = parse(TEXT);
				expect(data.channels[0][name]).toBe(value);
				before.channels[0][name] = value;
				expect(data).toEqual(before);
			})
		);
	});
});
