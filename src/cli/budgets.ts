/**
 * `npm run budgets`: the size budgets of the design, counted on the build (brotli, the same on every machine). Prints every figure; fails
 * when one is over.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sizes = new Map<string, number>();

/** Bytes of a file as a server sends it: the brotli file that the build wrote beside it. */
function size(file: string): number {
	const known = sizes.get(file);
	if (known !== undefined) return known;
	const bytes = statSync(`${file}.br`).size;
	sizes.set(file, bytes);
	return bytes;
}

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => join('build', name));

/**
 * Scripts a page loads, directly and by the modules they import.
 * @param onUse also those fetched only by who uses a form
 */
function scriptsOf(html: string, { onUse = false } = {}): string[] {
	const imports = onUse
		? /(?:from|import)\s*\(?\s*["'`]([./][^"'`]+\.js)["'`]/g
		: /(?:from|import)\s*["'`]([./][^"'`]+\.js)["'`]/g;
	const first = [...html.matchAll(/(?:src|href)="(\/_app\/[^"]+\.js)"|import\("(\/_app\/[^"]+\.js)"\)/g)];
	const queue = first.map((match) => join('build', match[1] ?? match[2] ?? ''));
	const seen = new Set<string>();
	while (queue.length > 0) {
		const file = queue.pop();
		if (file === undefined || seen.has(file) || !existsSync(file)) continue;
		seen.add(file);
		const folder = file.slice(0, file.lastIndexOf('/'));
		for (const match of readFileSync(file, 'utf8').matchAll(imports)) {
			const name = match[1] ?? '';
			queue.push(name.startsWith('/') ? join('build', name) : join(folder, name));
		}
	}
	return [...seen];
}

interface Row {
	what: string;
	most: number;
	found: number;
	where: string;
}

/** Scripts of search: loaded, with the worker, when the search box gets the focus; on every page that has one. */
function searchScripts(html: string): string[] {
	const named = [...html.matchAll(/data-(?:script|worker)="(\/_app\/[^"]+\.js)"/g)];
	return named.flatMap((match) => scriptsOf(`src="${match[1] ?? ''}"`, { onUse: true }));
}

const searchScriptBytes = (page: string) => {
	const html = readFileSync(page, 'utf8');
	return [...new Set([...scriptsOf(html), ...searchScripts(html)])].reduce(
		(sum, file) => sum + size(file),
		0
	);
};

const isSearch = (page: string) => /\/zoeken\/index\.html$/.test(page);
/** Pages with a tool of their own, as people who start at a content page never load. */
const isTool = (page: string) =>
	/\/(bewaren|insluiten|programma\/register)\/|\/(hulp|regio)\/index\.html$/.test(page);
const isEmbed = (page: string) => /^build\/([a-z]{2,3}\/)?embed\//.test(page);
const isWegwijzer = (page: string) => page.includes('/wegwijzer/') && !isEmbed(page);
const largest = (list: readonly string[], measure: (page: string) => number) =>
	list.reduce(
		(best, page) => {
			const found = measure(page);
			return found > best.found ? { found, where: page } : best;
		},
		{ found: 0, where: '' }
	);

const scriptBytes = (page: string) =>
	scriptsOf(readFileSync(page, 'utf8')).reduce((sum, file) => sum + size(file), 0);
/** The page, its scripts and a stylesheet of its own (the icon is not needed for a complete page). */
const requests = (page: string) => {
	const html = readFileSync(page, 'utf8');
	return 1 + scriptsOf(html).length + (html.match(/<link rel="stylesheet"/g) ?? []).length;
};

const embeds = pages.filter(isEmbed);
const plain = pages.filter((page) => !isSearch(page) && !isEmbed(page));
/** Pages that nobody starts at: their CSS comes from a file that is fetched once. */
const sharing = pages.filter((page) => readFileSync(page, 'utf8').includes('<link rel="stylesheet"'));
const isSharing = new Set(sharing);
const steps = sharing.filter(isWegwijzer);
const average = (found: number, count: number) => Math.round(found / Math.max(1, count));
const sum = (sizes: readonly number[]) => sizes.reduce((total, each) => total + each, 0);
const everything = readdirSync('build', { recursive: true, withFileTypes: true }).filter((entry) =>
	entry.isFile()
);
const bytes = sum(everything.map((entry) => statSync(join(entry.parentPath, entry.name)).size));
const data = readdirSync('build/data')
	.map((name) => join('build/data', name))
	.filter((name) => name.endsWith('.json'));
const rows: Row[] = [
	{ what: 'HTML with CSS inlined, largest page', most: 14_000, ...largest(plain, size) },
	{ what: 'HTML of the wegwijzer, largest page', most: 14_000, ...largest(pages.filter(isWegwijzer), size) },
	{ what: 'HTML of a step of the wegwijzer, largest', most: 8_200, ...largest(steps, size) },
	{
		what: 'HTML of a step of the wegwijzer, on average',
		// Aimed at is 4,000. Above it are the lists by which an early answer changes without script and keeps the later ones (540), the script of
		// the exit in the page itself (530), and drawings in the page.
		most: 5_200,
		found: average(sum(steps.map(size)), steps.length),
		where: `${steps.length} pages`
	},
	{
		what: 'stylesheet that pages share',
		most: 5_000,
		...largest(
			readdirSync('build/data/stijl')
				.filter((name) => name.endsWith('.css'))
				.map((name) => join('build/data/stijl', name)),
			size
		)
	},
	{
		what: 'the whole site, per page (24,000 would be 25,000 pages in 600 MB)',
		// Not yet: drawings that stand in the page and not in the stylesheet, and the exit in every page, are a fifth of it.
		most: 33_500,
		found: average(bytes, pages.length),
		where: `${(bytes / 1e6).toFixed(1)} MB`
	},
	{ what: 'HTML of a page for a frame, largest', most: 10_000, ...largest(embeds, size) },
	{ what: 'requests of a page for a frame', most: 1, ...largest(embeds, requests) },
	{ what: 'HTML of the search page', most: 14_000, ...largest(pages.filter(isSearch), size) },
	{
		what: 'JavaScript on a page of the wegwijzer',
		most: 45_000,
		...largest(plain.filter(isWegwijzer), scriptBytes)
	},
	{
		what: 'JavaScript on a content page (the home page without search)',
		most: 3_500,
		...largest(
			plain.filter((page) => !isWegwijzer(page) && !isTool(page)),
			scriptBytes
		)
	},
	{
		what: 'JavaScript on a page with a tool of its own (register, pages kept for offline, frames for other sites)',
		most: 4_500,
		...largest(plain.filter(isTool), scriptBytes)
	},
	{
		what: 'JavaScript on a page where search is used',
		most: 45_000,
		...largest(pages, searchScriptBytes)
	},
	{
		what: 'search index',
		most: 80_000,
		...largest(
			data.filter((name) => name.includes('zoek-')),
			size
		)
	},
	{
		what: 'patterns of search, all languages',
		most: 10_000,
		...largest(
			data.filter((name) => name.includes('zinnen-')),
			size
		)
	},
	{
		what: 'words that find rows of the register and do not stand in them',
		most: 20_000,
		...largest(
			data.filter((name) => name.includes('register-woorden-')),
			size
		)
	},
	{
		what: 'table of postcodes and places',
		most: 30_000,
		...largest(
			data.filter((name) => name.includes('regio-')),
			size
		)
	},
	{
		what: 'requests before a content page is complete',
		most: 3,
		...largest(
			plain.filter((page) => !isSharing.has(page)),
			requests
		)
	},
	{
		what: 'requests before a page that shares its CSS is complete, the first time',
		most: 4,
		...largest(sharing, requests)
	}
];

console.log(`${pages.length} pages`);
for (const { what, most, found, where } of rows) {
	console.log(`${found > most ? 'OVER' : 'ok  '} ${what}: ${found} of at most ${most} (${where})`);
}
if (rows.some(({ most, found }) => found > most || found === 0)) process.exitCode = 1;
