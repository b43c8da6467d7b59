import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { howToPack } from '../../../src/cli/pack/how-to-pack';
import { PackedFiles } from '../../../src/cli/pack/packed-files';

const LEVEL = { brotli: 5, gzip: true };
const page = (words: string) => `<p>${words.repeat(200)}</p>`;

describe('packed files', () => {
	let folder: string;
	const file = () => join(folder, 'page.html');
	const kept = () => join(folder, 'not', 'there', 'yet');

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'packed-'));
		writeFileSync(file(), page('een '));
	});
	afterEach(() => rm(folder, { recursive: true }));

	const read = () => ({
		brotli: brotliDecompressSync(readFileSync(`${file()}.br`)).toString(),
		gzip: gunzipSync(readFileSync(`${file()}.gz`)).toString()
	});

	it('hold what the file holds', async () => {
		const { plain, brotli, gzip, wasKept } = await new PackedFiles(kept()).pack(file(), LEVEL);
		expect(read()).toEqual({ brotli: page('een '), gzip: page('een ') });
		expect(wasKept).toBe(false);
		expect(Math.max(brotli, gzip)).toBeLessThan(plain);
	});

	it('are the same bytes when they come from an earlier build', async () => {
		const first = await new PackedFiles(kept()).pack(file(), LEVEL);
		const bytes = readFileSync(`${file()}.br`);
		await rm(`${file()}.br`);
		expect(await new PackedFiles(kept()).pack(file(), LEVEL)).toEqual({ ...first, wasKept: true });
		expect(readFileSync(`${file()}.br`)).toEqual(bytes);
	});

	it('are made anew when the file or the level is another', async () => {
		await new PackedFiles(kept()).pack(file(), LEVEL);
		expect((await new PackedFiles(kept()).pack(file(), { ...LEVEL, brotli: 6 })).wasKept).toBe(false);
		writeFileSync(file(), page('twee '));
		expect((await new PackedFiles(kept()).pack(file(), LEVEL)).wasKept).toBe(false);
		expect(read().brotli).toBe(page('twee '));
	});

	it('have no gzip where none is wanted', async () => {
		expect((await new PackedFiles(kept()).pack(file(), { brotli: 5, gzip: false })).gzip).toBe(0);
		expect(existsSync(`${file()}.gz`)).toBe(false);
	});

	it('do not pile up: what a build did not use goes, beyond as much again', async () => {
		for (let build = 0; build < 6; build += 1) {
			writeFileSync(file(), page(`bouw ${build} `));
			const packed = new PackedFiles(kept());
			await packed.pack(file(), LEVEL);
			await packed.prune();
		}
		expect(readdirSync(kept()).length).toBeLessThanOrEqual(4);
		expect((await new PackedFiles(kept()).pack(file(), LEVEL)).wasKept).toBe(true);
	});
});

describe('what is packed', () => {
	it.each(['build/favicon.ico', 'build/_app/font.woff2', 'build/data/nummer/1.vcf', 'build/a.html.br'])(
		'not %s',
		(file) => expect(howToPack(file)).toBeNull()
	);

	it('pages, scripts and data, best where people start or go on in need', () => {
		const level = (file: string) => howToPack(file)?.brotli ?? 0;
		const choice = level('build/hulp/kies/wat-sport/index.html');
		expect(choice).toBeGreaterThan(0);
		expect(level('build/en/programma/register/soort-wet/index.html')).toBe(choice);
		for (const page of [
			'hulp/index',
			'wegwijzer/k1-b1/index',
			'en/wegwijzer/k1/index',
			'programma/register/index'
		])
			expect(level(`build/${page}.html`), page).toBeGreaterThan(choice);
		expect(howToPack('build/data/zoek-nl.json')).toEqual({ brotli: 11, gzip: true });
	});
});
