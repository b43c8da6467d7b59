import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { contentRoot } from '../../../src/lib/site/content-root';
import { ContentError } from '../../../src/lib/content/read/faults';
import type { Kind } from '../../../src/lib/content/kinds/kind';
import { readContent } from '../../../src/lib/content/read-content.server';

/** A copy of the small site in which a test may break a file; every file is restored afterwards. */
export interface SiteCopy {
	/** A path in the copy. */
	path(file: string): string;
	/** What an editor is told, all faults at once; `no faults` when there are none. */
	faults(): string;
	/** What an editor is told after changing a file. */
	faultsAfter(file: string, change: (text: string) => string | Buffer): string;
}

/**
 * Copies the small site before the tests of a file, and removes the copy after them.
 * @param kinds the kinds of content that are read, when they are not those of the site
 */
export function siteCopy(kinds?: readonly Kind[]): SiteCopy {
	let root = '';
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
		cpSync(contentRoot(), root, { recursive: true });
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));
	const path = (file: string) => join(root, file);
	const faults = () => {
		try {
			readContent(root, kinds);
			return 'no faults';
		} catch (error) {
			if (!(error instanceof ContentError)) throw error;
			return error.message;
		}
	};
	return {
		path,
		faults,
		faultsAfter(file, change) {
			const before = readFileSync(path(file), 'utf8');
			const after = change(before);
			expect(after, 'the change has to change something').not.toBe(before);
			writeFileSync(path(file), after);
			try {
				return faults();
			} finally {
				writeFileSync(path(file), before);
			}
		}
	};
}
