import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A page that is long enough for a server to pack. */
const page = (text: string): string =>
	`<!doctype html><title>${text}</title><p>${`${text} é `.repeat(200)}</p>`;

/** Files as a build has them, by their path, with the packed forms that stand beside them. */
const FILES: readonly { path: string; text: string; packed: readonly ('br' | 'gz')[] }[] = [
	{ path: 'index.html', text: page('Home'), packed: ['br'] },
	{ path: 'hulp/index.html', text: page('Hulp'), packed: ['br'] },
	{ path: 'hulp/csg/index.html', text: page('CSG'), packed: [] },
	{ path: 'weer/index.html', text: '<title>Weer</title>', packed: [] },
	{ path: 'en/index.html', text: page('Home in English'), packed: ['br'] },
	{ path: 'en/hulp/index.html', text: page('Help'), packed: ['br'] },
	{ path: 'weer/index.html', text: page('Weer'), packed: ['br'] },
	{ path: 'embed/waar/index.html', text: page('Waar kan ik terecht?'), packed: ['br'] },
	{ path: 'en/embed/waar/index.html', text: page('Where can I go?'), packed: ['br'] },
	{ path: 'insluiten/index.html', text: page('Insluiten'), packed: ['br'] },
	{ path: '404.html', text: page('Niet gevonden'), packed: ['br'] },
	{ path: 'en/404.html', text: page('Not found'), packed: ['br'] },
	{ path: 'embed/404.html', text: page('Dit staat hier niet meer'), packed: ['br'] },
	{ path: 'en/embed/404.html', text: page('No longer here'), packed: ['br'] },
	{ path: '_redirects', text: '/embed/* /embed/404.html 404\n', packed: [] },
	{ path: '_headers', text: '/*\n', packed: [] },
	{ path: '_app/immutable/workers/page-1a2b.js', text: 'let a = 1;\n'.repeat(99), packed: ['br', 'gz'] },
	{ path: 'data/zoek-nl-1a2b.json', text: `[${'"é",'.repeat(400)}1]`, packed: ['br', 'gz'] },
	{ path: 'data/nummer/1a2b.vcf', text: 'BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD\r\n', packed: [] },
	{ path: 'open-data/index.html', text: page('Open data'), packed: ['br'] },
	{ path: 'open-data/hulppunten.csv', text: 'id,naam\n'.repeat(200), packed: ['br', 'gz'] },
	{ path: 'open-data/hulppunten.json', text: `[${'1,'.repeat(600)}1]`, packed: ['br', 'gz'] },
	{ path: 'open-data/catalogus.jsonld', text: '{}', packed: [] },
	{ path: 'open-data/wijzigingen.atom', text: '<feed/>', packed: [] },
	{ path: 'favicon.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>', packed: [] },
	{ path: 'sitemap.xml', text: '<urlset/>', packed: [] },
	{ path: 'robots.txt', text: 'User-agent: *\n', packed: [] },
	{ path: '.well-known/security.txt', text: 'Contact: mailto:a@example.org\n', packed: [] }
];

/** What no request may ever bring: it stands beside the build, not in it. */
export const SECRET = 'not part of the site';

/** A build of a few files in a folder of its own. */
export interface SmallBuild {
	/** A folder for whatever a test needs; the build is in `build` there. */
	folder: string;
	build: string;
	/** The text of a file, by its path below the build. */
	textOf(path: string): string;
	remove(): void;
}

/** Writes the build, readable for a server that runs under another name. */
export function smallBuild(): SmallBuild {
	const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
	chmodSync(folder, 0o755);
	const build = join(folder, 'build');
	const write = (path: string, content: string | Buffer): void => {
		const file = join(build, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		utimesSync(file, new Date('2026-01-02T03:04:05Z'), new Date('2026-01-02T03:04:05Z'));
	};
	for (const { path, text, packed } of FILES) {
		write(path, text);
		if (packed.includes('br')) write(`${path}.br`, brotliCompressSync(text));
		if (packed.includes('gz')) write(`${path}.gz`, gzipSync(text));
	}
	mkdirSync(join(build, 'empty'));
	writeFileSync(join(folder, 'secret.txt'), SECRET);
	return {
		folder,
		build,
		textOf: (path) => FILES.find((file) => file.path === path)?.text ?? '',
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
