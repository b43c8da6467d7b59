import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';
import { readSentences } from '../../../src/lib/content/search/sentences.server';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'sentences-'));
	mkdirSync(join(root, 'content/search/sentences/nl'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const known = { pages: ['huisarts', 'politie-112'], sectors: ['sport'] };

/** Reads one file of groups; the faults as lines. */
function faultsOf(...files: string[]): { count: number; lines: string[] } {
	files.forEach((text, at) => writeFileSync(join(root, `content/search/sentences/nl/${at}.yaml`), text));
	const faults: Fault[] = [];
	const read = readSentences(root, ['nl'], known, faults);
	const sentences = (read.get('nl') ?? []).flatMap((group) => group.sentences);
	return { count: sentences.length, lines: faults.map(formatFault) };
}

const group = (labels: string, ...sentences: string[]) =>
	`- ${labels.split('; ').join('\n  ')}\n  sentences:\n${sentences.map((each) => `    - '${each}'\n`).join('')}`;

describe('sentences that search learns from', () => {
	it('are read with their labels', () => {
		const good = group(
			"relevant: { huisarts: 3 }; role: self; danger: '112'",
			'hij slaat mij',
			'zij slaat mij'
		);
		expect(faultsOf(good)).toEqual({ count: 2, lines: [] });
	});

	it.each([
		[
			'a page that is not there',
			'relevant: { huisart: 3 }',
			'[0].relevant',
			'"huisart"',
			'nearest: huisarts'
		],
		['a grade that is none', 'relevant: { huisarts: 4 }', 'relevant.huisarts', '4', ''],
		['a role that is none', 'relevant: {}; role: victim', 'role', '"victim"', ''],
		['a danger that is none', "relevant: {}; danger: '911'", 'danger', '"911"', ''],
		[
			'a sector that is not there',
			'relevant: {}; sector: sports',
			'[0].sector',
			'"sports"',
			'nearest: sport'
		],
		['a label that is none', 'relevant: {}; rol: self', 'rol', '', '']
	])('%s is told with file, field and value', (_, labels, field, got, hint) => {
		const { lines } = faultsOf(group(labels, 'hij slaat mij'));
		expect(lines).toHaveLength(1);
		for (const part of ['content/search/sentences/nl/0.yaml', field, got, hint])
			expect(lines[0]).toContain(part);
	});

	it('a sentence that is there twice is told with both places, however it is written', () => {
		const { lines } = faultsOf(
			group('relevant: { huisarts: 3 }', 'Hij slaat mij!'),
			group('relevant: { politie-112: 3 }', 'iets anders', 'hij  slaat mij')
		);
		expect(lines).toHaveLength(1);
		for (const part of ['nl/1.yaml: [0].sentences[1]', '0.yaml: [0].sentences[0]', 'slaat mij'])
			expect(lines[0]).toContain(part);
	});

	it('a group without sentences, and one that is too long, are told', () => {
		expect(faultsOf('- relevant: {}\n  sentences: []\n').lines[0]).toContain('sentences');
		expect(faultsOf(group('relevant: {}', 'x'.repeat(301))).lines[0]).toContain('sentences[0]');
	});

	it('a language without sentences has none, and that is no fault', () => {
		const faults: Fault[] = [];
		expect(readSentences(root, ['fr'], known, faults).get('fr')).toEqual([]);
		expect(faults).toEqual([]);
	});
});
