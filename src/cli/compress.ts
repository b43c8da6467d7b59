/**
 * Last step of `npm run build`: removes files that no page asks for, and writes `.br` beside what a server sends as text, and `.gz` beside what is not a page. Packed
 * bytes are kept in `node_modules/.cache/`, so that a build packs only what changed; that folder may be removed at any time.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { howToPack } from './pack/how-to-pack';
import { PackedFiles } from './pack/packed-files';

/** What SvelteKit writes for pages that hydrate, none of ours does, and the CSS that pages have inline or share in a file of their own. */
const UNUSED = /__data\.json$|_app\/(immutable\/((entry|chunks|nodes)\/|assets\/.*\.css$)|version\.json$)/;

// Pages name their scripts as the server build bundled them; where the browser build named one differently, that name has to exist too.
const WORKERS = '_app/immutable/workers';
cpSync(join('.svelte-kit/output/server', WORKERS), join('build', WORKERS), { recursive: true });

const started = performance.now();
const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'));
const unused = files.filter((file) => UNUSED.test(file));
for (const file of unused) rmSync(file);

const queue = files.flatMap((file) => {
	const packing = UNUSED.test(file) ? null : howToPack(file);
	return packing === null ? [] : [{ file, packing }];
});
const all = queue.length;
const packed = new PackedFiles('node_modules/.cache/wegwijzer/packed');
const sum = { files: 0, kept: 0, plain: 0, brotli: 0, gzip: 0 };

async function packNext(): Promise<void> {
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		const { plain, brotli, gzip, wasKept } = await packed.pack(next.file, next.packing);
		sum.files += 1;
		sum.kept += wasKept ? 1 : 0;
		sum.plain += plain;
		sum.brotli += brotli;
		sum.gzip += gzip;
		if (sum.files % 1000 === 0) console.log(`${sum.files} of ${all} files packed`);
	}
}

// Files at a time: enough to keep every core at work (packing runs in Node's thread pool), few enough to keep memory small.
await Promise.all(Array.from({ length: 2 * availableParallelism() }, packNext));
await packed.prune();
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(
	`${sum.files} files packed, ${sum.kept} of them as kept from an earlier build: ${megabytes(sum.plain)} MB to ` +
		`${megabytes(sum.brotli)} MB (Brotli) and ${megabytes(sum.gzip)} MB (gzip) in ` +
		`${((performance.now() - started) / 1000).toFixed(1)} s; ${unused.length} unused files removed`
);
