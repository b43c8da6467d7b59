import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOfFiles } from '../../../src/cli/kept-search';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
	mkdirSync(join(folder, 'help'));
	writeFileSync(join(folder, 'help/a.md'), 'one');
	writeFileSync(join(folder, 'help/b.md'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each<[string, () => void]>([
	['a changed word', () => writeFileSync(join(folder, 'help/a.md'), 'one!')],
	['a new file', () => writeFileSync(join(folder, 'help/c.md'), '')],
	['a removed file', () => rmSync(join(folder, 'help/b.md'))],
	['a new name', () => renameSync(join(folder, 'help/b.md'), join(folder, 'help/d.md'))],
	[
		'text that moved to another file',
		() => {
			writeFileSync(join(folder, 'help/a.md'), 'onet');
			writeFileSync(join(folder, 'help/b.md'), 'wo');
		}
	]
])('%s makes what was kept old', (_, edit) => {
	const before = hashOfFiles([folder]);
	expect(hashOfFiles([folder])).toBe(before);
	edit();
	expect(hashOfFiles([folder])).not.toBe(before);
});
