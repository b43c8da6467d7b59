import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Packing } from './how-to-pack';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** What packing one file came to, in bytes. */
export interface Packed {
	plain: number;
	brotli: number;
	gzip: number;
	/** Whether the packed bytes were there from an earlier build. */
	wasKept: boolean;
}

/**
 * Packs files, and keeps the packed bytes in a folder under the SHA-256 of the plain ones: what did not change since the last build is only
 * copied. A missing folder is made; nothing else may write to it.
 */
export class PackedFiles {
	readonly #folder: string;
	readonly #kept: Set<string>;
	readonly #used = new Set<string>();

	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#folder = folder;
		this.#kept = new Set(readdirSync(folder));
	}

	/**
	 * Writes `.br` beside a file, and `.gz` where it is wanted; gzip is always at its best, which costs little.
	 */
	async pack(file: string, packing: Packing): Promise<Packed> {
		const bytes = await readFile(file);
		const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
		const brotli = await this.#write(`${file}.br`, `${hash}-${packing.brotli}.br`, () =>
			brotliOf(bytes, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: packing.brotli,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
				}
			})
		);
		const zipped = packing.gzip
			? await this.#write(`${file}.gz`, `${hash}.gz`, () => gzipOf(bytes, { level: 9 }))
			: null;
		return {
			plain: bytes.length,
			brotli: brotli.size,
			gzip: zipped?.size ?? 0,
			wasKept: brotli.wasKept && zipped?.wasKept !== false
		};
	}

	async #write(to: string, name: string, make: () => Promise<Buffer>) {
		const known = join(this.#folder, name);
		this.#used.add(name);
		if (this.#kept.has(name)) {
			await copyFile(known, to);
			return { size: statSync(to).size, wasKept: true };
		}
		const packed = await make();
		await writeFile(to, packed);
		// Moved into place when it is whole: a build that is broken off leaves no half file to serve.
		const unfinished = `${known}.${process.pid}`;
		await writeFile(unfinished, packed);
		await rename(unfinished, known);
		this.#kept.add(name);
		return { size: packed.length, wasKept: false };
	}

	/**
	 * Removes what this build did not use, the oldest first, until the folder holds no more than twice what it did use: enough to go back to
	 * another branch, and no more.
	 */
	async prune(): Promise<void> {
		const files = readdirSync(this.#folder).map((name) => ({
			name,
			...stat(join(this.#folder, name))
		}));
		const bytesOf = (list: typeof files) => list.reduce((sum, { size }) => sum + size, 0);
		let room = bytesOf(files.filter(({ name }) => this.#used.has(name)));
		const unused = files.filter(({ name }) => !this.#used.has(name)).sort((a, b) => b.changed - a.changed);
		for (const { name, size } of unused) {
			room -= size;
			if (room >= 0) continue;
			await rm(join(this.#folder, name), { force: true });
			this.#kept.delete(name);
		}
	}
}

function stat(file: string): { size: number; changed: number } {
	const { size, mtimeMs } = statSync(file);
	return { size, changed: mtimeMs };
}
