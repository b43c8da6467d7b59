/**
 * `npm run links`: the link graph of the last build. Every page of the sitemap has to be reachable by links from the home page, in its
 * language; an orphan is a page nobody finds. On no page may Markdown stand unrendered. Prints how many pages there are and how far they are from home.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of pages that a page links to, without anchors. */
function linksOf(path: string): string[] {
	const file = join('build', path, 'index.html');
	if (!existsSync(file)) return [];
	const html = readFileSync(file, 'utf8');
	return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)].map((match) => match[1] ?? '');
}

/** Taps from the start page to every page that can be reached. */
function distances(start: string): Map<string, number> {
	const found = new Map([[start, 0]]);
	const queue = [start];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const next = (found.get(path) ?? 0) + 1;
		for (const link of linksOf(path)) {
			if (found.has(link)) continue;
			found.set(link, next);
			queue.push(link);
		}
	}
	return found;
}

/** Pages of the build on which Markdown stands as it was written, with the place: a field that nobody renders. */
function rawMarkdown(): string[] {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html')
	);
	return pages.flatMap((name) => {
		const html = readFileSync(join('build', name), 'utf8').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
		const found = /.{0,40}\]\((?:\/|#|https?:|begrip:)[^)]{0,60}\)/.exec(html)?.[0];
		return found === undefined ? [] : [`${name}: Markdown that is not rendered: ${found}`];
	});
}

const sitemap = readFileSync('build/sitemap.xml', 'utf8');
const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
const found = distances('/');
const orphans = pages.filter((page) => !found.has(page));
for (const page of orphans) console.error(`no link leads to ${page}`);
const farthest = Math.max(...pages.map((page) => found.get(page) ?? 0));
console.log(
	`${pages.length} pages in the sitemap, ${orphans.length} without a link to them, at most ${farthest} taps from home`
);
const raw = rawMarkdown();
for (const line of raw) console.error(line);
if (pages.length === 0 || orphans.length > 0 || raw.length > 0) process.exitCode = 1;
