import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults';

/** Largest file that an editor writes, in bytes; the tables of places and postcodes are data and may be larger. */
const LARGEST = { '.csv': 4_000_000, other: 600_000 };

/**
 * The text of a content file: UTF-8, of a sensible size; a byte-order mark, as Windows editors write it, is left out.
 * @param file path from the project's root
 * @returns null when the file cannot be read as text; the fault is added
 */
export function readTextFile(root: string, file: string, faults: Fault[]): string | null {
	const path = join(root, file);
	const most = file.endsWith('.csv') ? LARGEST['.csv'] : LARGEST.other;
	const { size } = statSync(path);
	if (size > most) {
		faults.push({ file, field: '', expected: `a file of at most ${most} bytes`, got: size });
		return null;
	}
	try {
		// The decoder removes the byte-order mark by itself.
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch {
		const hint = 'save it as UTF-8 in your editor';
		faults.push({ file, field: '', expected: 'text in UTF-8', got: 'bytes that are not UTF-8', hint });
		return null;
	}
}
