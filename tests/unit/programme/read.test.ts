import { helpPoints } from '../../../src/lib/help/help-points.server';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFault, type Fault } from '../../../src/lib/content/read/faults';
import { checkProgramme } from '../../../src/lib/content/check/programme-references.server';
import { paperOf } from '../../../src/lib/content/programme/paper-of';
import { readProgramme } from '../../../src/lib/content/programme/programme.server';
import { content } from '../../../src/lib/content/store.server';

const { programme } = content();
const knowledge = content().knowledge;
const known = {
	help: helpPoints('nl').map(({ id }) => id),
	toolkits: knowledge.toolkits.map(({ id }) => id),
	campaigns: knowledge.campaigns.map(({ id }) => id),
	topics: [...knowledge.topics.records.keys()]
};

describe('the register is complete', () => {
	/** What the papers hold, counted by hand. Add the counts of a later paper. */
	const COUNTS = [
		['000', 'activity', 83],
		['003', 'activity', 56],
		['004', 'motion', 12],
		['004', 'commitment', 2],
		['001', 'goal', 6],
		['001', 'measure', 29]
	] as const;

	it.each(COUNTS)('paper %s has its records of type %s: %i', (paper, type, count) => {
		const own = programme.measures.filter((each) => paperOf(each.id) === paper && each.type === type);
		expect(own).toHaveLength(count);
	});

	it('has no records of these papers of another type', () => {
		const counted = new Set<string>(COUNTS.map(([paper, type]) => `${paper} ${type}`));
		const papers = new Set<string>(COUNTS.map(([paper]) => paper));
		const others = programme.measures.filter(
			({ id, type }) => papers.has(paperOf(id)) && !counted.has(`${paperOf(id)} ${type}`)
		);
		expect(others.map(({ id }) => id)).toEqual([]);
	});

	it.each([
		[1, 27],
		[2, 7],
		[3, 31],
		[4, 6],
		[5, 12]
	])('line %i has %i activities in the overview of March 2024', (line, count) => {
		const own = programme.measures.filter((each) => paperOf(each.id) === '000' && each.line === line);
		expect(own).toHaveLength(count);
	});

	it('says nothing of the state of a measure of which the paper says nothing', () => {
		const silent = programme.measures.filter(({ status }) => status.value === 'unknown');
		expect(silent.filter(({ status }) => status.lines !== undefined)).toEqual([]);
		expect(silent.filter(({ id }) => paperOf(id) === '000')).toHaveLength(49);
	});
});

describe('faults of the register', () => {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'seeds-'));
	});
	afterAll(() => rmSync(root, { recursive: true }));

	/** Faults of `seeds/` when one text of a file is replaced by another. */
	function faultsWith(file: string, from: string | RegExp, to: string): string[] {
		cpSync('seeds', join(root, 'seeds'), { recursive: true });
		const path = join(root, 'seeds', file);
		const before = readFileSync(path, 'utf8');
		const after = before.replace(from, to);
		expect(after).not.toBe(before);
		writeFileSync(path, after);
		const faults: Fault[] = [];
		checkProgramme(readProgramme(root, faults), known, faults);
		return faults.map(formatFault);
	}

	it.each([
		[
			'a gap in the ids',
			'000.yaml',
			'"000-002"',
			'"000-099"',
			'seeds/000.yaml: records[1].id: expected 000-002, got "000-099"'
		],
		[
			'the register of another paper',
			'000.yaml',
			'paper: "000"',
			'paper: "001"',
			'seeds/000.yaml: paper: expected 000, got "001"'
		],
		[
			'a topic that does not exist',
			'000.yaml',
			'topics: ["werk"]',
			'topics: ["wrek"]',
			'topics[0]: expected the id of a topic, got "wrek" (nearest: werk)'
		],
		[
			'a later record that does not exist',
			'003.yaml',
			'record: "000-024"',
			'record: "000-924"',
			'expected the id of a record of the register, got "000-924"'
		],
		[
			'a state without lines',
			'000.yaml',
			/(value: "delayed")\n\s+lines: "28-29"/,
			'$1',
			'seeds/000.yaml: records[1].status.lines: expected the lines that say so, got nothing'
		],
		[
			'a status that is none',
			'000.yaml',
			'value: "delayed"',
			'value: "delaid"',
			'records[1].status.value: expected one of finished, running, delayed, stopped, not-begun, unknown, got "delaid" (nearest: delayed)'
		],
		[
			'lines beyond the end of the paper',
			'000.yaml',
			'lines: ["17-29"]',
			'lines: ["17-2900"]',
			'seeds/000.yaml: records[1].lines[0]: expected lines of paper 000, which has 875, got "17-2900"'
		],
		[
			'a body with a help point that does not exist',
			'programme.yaml',
			'help: "regeringscommissaris-rcgog"',
			'help: "regeringscommissaris"',
			'expected the id of a help point, got "regeringscommissaris" (nearest: regeringscommissaris-rcgog)'
		]
	])('%s is named with file, field and the nearest value', (_, file, from, to, message) => {
		expect(faultsWith(file, from, to).join('\n')).toContain(message);
	});

	it('a file that is missing is one fault', () => {
		const faults: Fault[] = [];
		readProgramme(join(root, 'nothing'), faults);
		expect(faults.map(({ file }) => file)).toContain('seeds/timeline.yaml');
	});
});
