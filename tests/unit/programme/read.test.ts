import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/lib/content/read/faults';
import { readProgramme } from '../../../src/lib/content/programme/programme.server';
import { siteCopy } from '../content/site-copy';

const { faultsAfter } = siteCopy();

describe('a mistake in the register', () => {
	it.each([
		[
			'a gap in the ids',
			'000.yaml',
			"'000-002'",
			"'000-099'",
			'seeds/000.yaml: records[1].id: expected 000-002, got "000-099"'
		],
		[
			'the register of another paper',
			'000.yaml',
			"paper: '000'",
			"paper: '001'",
			'seeds/000.yaml: paper: expected 000, got "001"'
		],
		[
			'a topic that does not exist',
			'000.yaml',
			'topics: [straatintimidatie]',
			'topics: [straatintimidatje]',
			'topics[0]: expected the id of a topic, got "straatintimidatje" (nearest: straatintimidatie)'
		],
		[
			'a later record that does not exist',
			'003.yaml',
			"record: '000-001'",
			"record: '000-901'",
			'expected the id of a record of the register, got "000-901"'
		],
		[
			'a later record of the same paper',
			'003.yaml',
			"record: '000-001'",
			"record: '003-001'",
			'expected a record of another paper, got "003-001"'
		],
		[
			'a state without lines',
			'000.yaml',
			'value: delayed, lines: 4-4',
			'value: delayed',
			'seeds/000.yaml: records[1].status.lines: expected the lines that say so, got nothing'
		],
		[
			'a state of a paper that says nothing',
			'000.yaml',
			'status: { value: unknown }',
			'status: { value: unknown, lines: 2-3 }',
			'records[0].status.lines: expected no lines when the paper says nothing'
		],
		[
			'a status that is none',
			'000.yaml',
			'value: delayed',
			'value: delaid',
			'records[1].status.value: expected one of finished, running, delayed, stopped, not-begun, unknown, got "delaid" (nearest: delayed)'
		],
		[
			'lines beyond the end of the paper',
			'000.yaml',
			'lines: [4-4]',
			'lines: [4-40]',
			'seeds/000.yaml: records[1].lines[0]: expected lines of paper 000, which has 12, got "4-40"'
		],
		[
			'a ministry without a name',
			'programme.yaml',
			'id: SZW',
			'id: BZK',
			'seeds/programme.yaml: ministries: expected the name of SZW, which 000-005 names'
		],
		[
			'a body with a help point that does not exist',
			'programme.yaml',
			'help: lijn-dag-en-nacht',
			'help: lijn-dag',
			'expected the id of a help point, got "lijn-dag"'
		],
		[
			'an event twice',
			'timeline.yaml',
			'id: clubwet-gepland',
			'id: posters-in-de-bus',
			'seeds/timeline.yaml: [1].id: expected an id used once in the file'
		],
		[
			'fewer records than were counted in the paper',
			'documents.yaml',
			'activity: 5',
			'activity: 6',
			'seeds/000.yaml: records: expected 6 of type activity, as counted in the paper, got 5'
		],
		[
			'records of a type that the paper does not have',
			'documents.yaml',
			'goal: 1, measure: 1',
			'measure: 1',
			'seeds/001.yaml: records: expected 0 of type goal, as counted in the paper, got 1'
		]
	])('%s is named with file, field and the nearest value', (_, file, from, to, message) => {
		expect(faultsAfter(`seeds/${file}`, (text) => text.replace(from, to))).toContain(message);
	});

	it('a file that is missing is one fault', () => {
		const root = mkdtempSync(join(tmpdir(), 'seeds-'));
		const faults: Fault[] = [];
		readProgramme(root, [], faults);
		rmSync(root, { recursive: true });
		expect(faults.filter(({ file }) => file === 'seeds/timeline.yaml')).toHaveLength(1);
	});
});
