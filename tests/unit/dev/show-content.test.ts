import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ContentError } from '../../../src/lib/content/read/faults';
import { overlayOf } from '../../../src/lib/dev/show-content';

const fault = (file: string) =>
	new ContentError([{ file, field: 'checked', expected: 'a date as 2026-11-22', got: 'gisteren' }]);

it('names the file and the line of the first fault, and all faults in words', () => {
	const root = mkdtempSync(join(tmpdir(), 'overlay-'));
	writeFileSync(join(root, 'lijn.md'), '---\nid: lijn\nchecked: gisteren\n---\n');
	const { err } = overlayOf(root, fault('lijn.md'));
	expect(err.loc).toMatchObject({ file: join(root, 'lijn.md'), line: 3 });
	expect(err.message).toContain('lijn.md: checked: expected a date as 2026-11-22, got "gisteren"');
	rmSync(root, { recursive: true });
});

it('names a file that is not there', () => {
	expect(overlayOf('/nowhere', fault('lijn.md')).err.id).toBe(join('/nowhere', 'lijn.md'));
});

it('keeps the trace of a mistake that is not in the content', () => {
	expect(overlayOf('/nowhere', new Error('broken')).err).toMatchObject({
		message: 'broken',
		stack: expect.stringContaining('broken')
	});
});
