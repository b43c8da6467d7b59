import { beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { paperDates, registerEntries } from '../../../src/lib/programme/entries';
import { historyOf } from '../../../src/lib/programme/history';
import { editor } from './editor';

const { read, change, run } = editor();
const PAPER = 'seeds/000.yaml';

describe('a new record of the register, as docs/register.md says', () => {
	beforeEach(() => {
		const record = /( {2}- id: ["']000-005["'][\s\S]*?)(?=\nother:)/.exec(read(PAPER))?.[1] ?? '';
		const next = record
			.replace('000-005', '000-006')
			.replace('Gesprek aan tafel', 'Gesprek op het plein')
			.replace('8-8', '9-9');
		change(PAPER, '\nother:', `\n${next}\nother:`);
		change(PAPER, 'lines: 9-12', 'lines: 10-12');
		change('seeds/documents.yaml', 'activity: 5', 'activity: 6');
		change(
			'content/data-changes.yaml',
			/^/,
			'- { version: "1.1.1", date: "2026-11-03", kind: added, what: Een maatregel., measures: ["000-006"] }\n'
		);
	});

	it('stands in the register, and the check passes', async () => {
		const { code, said } = await run('content:check');
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(registerEntries(content().programme, 'nl').map(({ measure }) => measure.id)).toContain('000-006');
	});

	it('gets its new state from a later entry', async () => {
		change(
			PAPER,
			/(id: ["']000-006["'][\s\S]*?)(?=\nother:)/,
			'$1\n    later:\n      - { what: Het begon., status: running, date: "2025", source: { url: "https://krant.example/plein", page_date: "2025" } }'
		);
		expect(await run('content:check')).toMatchObject({ code: 0 });
		const { programme } = content();
		const entry = registerEntries(programme, 'nl').find(({ measure }) => measure.id === '000-006');
		expect(entry?.latest).toMatchObject({ status: 'running', date: '2025' });
		expect(entry && historyOf(programme.measure, entry.measure, paperDates(programme))).toHaveLength(2);
	});

	it('is told when the count of the paper does not fit', async () => {
		change('seeds/documents.yaml', 'activity: 6', 'activity: 5');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain(
			'seeds/000.yaml: records: expected 5 of type activity, as counted in the paper, got 6'
		);
	});
});
