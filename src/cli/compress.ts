/**
 * Last step of `npm run build`: removes files that no page asks for, and writes `.br` and `.gz` beside what a server sends as text.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What SvelteKit writes for pages that hydrate; none of ours does. */
const UNUSED = /__data\.json$|_app\/(immutable\/(entry|chunks|nodes)\/|version\.json$)/;

const TEXT = /\.(html|js|css|json|jsonld|csv|atom|svg|txt|xml)$/;

// Pages name their scripts as the server build bundled them; where the browser build named one differently, that name has to exist too.
const WORKERS = '_app/immutable/workers';
cpSync(join('.svelte-kit/output/server', WORKERS), join('build', WORKERS), { recursive: true });

const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));
let removed = 0;
let compressed = 0;
for (const file of files) {
	if (UNUSED.test(file)) {
		rmSync(file);
		removed += 1;
		continue;
	}
	if (!TEXT.test(file)) continue;
	const bytes = readFileSync(file);
	const quality = file.endsWith('.html') ? 9 : 11;
	writeFileSync(
		`${file}.br`,
		brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
	);
	writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	compressed += 1;
}
console.log(`${compressed} files compressed, ${removed} unused files removed`);
