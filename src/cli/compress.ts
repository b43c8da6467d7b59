/**
 * Last step of `npm run build`: removes files that no page asks for, and writes `.br` and `.gz` beside what a server sends as text.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What SvelteKit writes for pages that hydrate; none of ours does. */
const UNUSED = /__data\.json$|_app\/(immutable\/(entry|chunks|nodes)\/|version\.json$)/;

const TEXT = /\.(html|js|css|json|jsonld|csv|atom|svg|txt|xml)$/;

// Pages name their scripts as the server build bundled them; where the browser build named one differently, that name has to exist too.
const WORKERS = '_app/immutable/workers';
cpSync(join('.svelte-kit/output/server', WORKERS), join('build', WORKERS), { recursive: true });

const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));
const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

async function compress(file: string): Promise<void> {
	const bytes = readFileSync(file);
	const quality = file.endsWith('.html') ? 9 : 11;
	const [br, gz] = await Promise.all([
		brotliOf(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
		gzipOf(bytes, { level: 9 })
	]);
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gz);
}

const unused = files.filter((file) => UNUSED.test(file));
for (const file of unused) rmSync(file);
const texts = files.filter((file) => TEXT.test(file) && !UNUSED.test(file));
/** Files at a time: enough to keep every core of Node's thread pool at work, few enough to keep memory small. */
const AT_ONCE = 8;
for (let at = 0; at < texts.length; at += AT_ONCE) {
	await Promise.all(texts.slice(at, at + AT_ONCE).map(compress));
}
console.log(`${texts.length} files compressed, ${unused.length} unused files removed`);
