/** What every server does with the site: ours, and real nginx and Caddy with the settings that we ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Started } from '../../../src/cli/load/start-nginx';
import { EVERYWHERE, headersOf } from '../../../src/lib/hosting/headers';
import { ask, askRaw, hangUp } from './ask';
import { SECRET, type SmallBuild, smallBuild } from './small-build';
import { CANDIDATES, whyMissing } from './started';

/** Names of headers are compared in small letters, as they arrive. */
const lower = (fields: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

const PAGE = '/hulp/';
const SCRIPT = '/_app/immutable/workers/page-1a2b.js';
const CSV = '/open-data/hulppunten.csv';

describe.each(CANDIDATES.map((candidate) => ({ ...candidate, candidate })))('$name', ({ candidate }) => {
	const missing = whyMissing(candidate);
	if (missing !== null) {
		console.log(missing);
		it.skip(missing, () => undefined);
		return;
	}
	let site: SmallBuild;
	let server: Started;

	beforeAll(async () => {
		site = smallBuild();
		server = await candidate.start(site);
	});
	afterAll(async () => {
		await server.stop();
		site.remove();
	});

	it.each([
		'/',
		PAGE,
		'/en/hulp/',
		'/weer/',
		SCRIPT,
		'/data/zoek-nl-1a2b.json',
		'/data/nummer/1a2b.vcf',
		'/open-data/',
		CSV,
		'/weer/',
		'/favicon.svg',
		'/robots.txt'
	])('%s has every header, once', async (path) => {
		const { status, headers } = await ask(server.port, path);
		expect(status).toBe(200);
		expect(headers).toMatchObject(lower(headersOf(path)));
	});

	it.each([
		[PAGE, 'text/html'],
		[SCRIPT, 'text/javascript'],
		['/data/zoek-nl-1a2b.json', 'application/json'],
		['/data/nummer/1a2b.vcf', 'text/vcard'],
		[CSV, 'text/csv'],
		['/open-data/catalogus.jsonld', 'application/ld+json'],
		['/open-data/wijzigingen.atom', 'application/atom+xml'],
		['/favicon.svg', 'image/svg+xml'],
		['/sitemap.xml', 'application/xml'],
		['/.well-known/security.txt', 'text/plain']
	])('%s says that it is %s in UTF-8, packed or not', async (path, type) => {
		for (const encoding of ['identity', 'br', 'gzip']) {
			const { headers } = await ask(server.port, path, { 'Accept-Encoding': encoding });
			expect(headers['content-type']?.toLowerCase()).toBe(`${type}; charset=utf-8`);
		}
	});

	it('the neutral page of the quick exit, and no other, clears the cache of the browser', async () => {
		const of = async (path: string) => (await ask(server.port, path)).headers['clear-site-data'];
		expect(await of('/weer/')).toBe('"cache"');
		for (const path of ['/', PAGE, SCRIPT, CSV, '/bestaat-niet/'])
			expect(await of(path), path).toBeUndefined();
	});

	it('pages of others may read the open data, and nothing else', async () => {
		const of = async (path: string) =>
			(await ask(server.port, path, { Origin: 'https://example.org' })).headers[
				'access-control-allow-origin'
			];
		expect(await of(CSV)).toBe('*');
		expect(await of('/open-data/hulppunten.json')).toBe('*');
		for (const path of ['/', SCRIPT, '/data/zoek-nl-1a2b.json', '/open-data/'])
			expect(await of(path), path).toBeUndefined();
	});

	it.each([
		['br, gzip', 'br'],
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0, gzip;q=0', undefined],
		['identity', undefined]
	])('a script is sent to who takes "%s" as %s', async (taken, encoding) => {
		const { headers, text } = await ask(server.port, SCRIPT, { 'Accept-Encoding': taken });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(text).toBe(site.textOf(SCRIPT.slice(1)));
	});

	it('a page is sent as Brotli, which the build made, and whole to who takes nothing', async () => {
		const packed = await ask(server.port, PAGE, { 'Accept-Encoding': 'gzip, br' });
		const plain = await ask(server.port, PAGE, { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
		expect(packed.headers['content-encoding']).toBe('br');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect([packed.text, plain.text]).toEqual(Array(2).fill(site.textOf('hulp/index.html')));
	});

	if (candidate.packages.length > 0)
		it('a page is packed for who takes gzip alone', async () => {
			const { headers, text } = await ask(server.port, PAGE, { 'Accept-Encoding': 'gzip' });
			expect(headers['content-encoding']).toBe('gzip');
			expect(text).toBe(site.textOf('hulp/index.html'));
		});

	it.each([PAGE, SCRIPT])('%s that did not change is not sent again', async (path) => {
		const first = await ask(server.port, path, { 'Accept-Encoding': 'br' });
		const { etag = '', 'last-modified': modified = '' } = first.headers;
		const conditions: Record<string, string>[] = [
			{ 'If-None-Match': etag },
			{ 'If-Modified-Since': modified }
		];
		for (const condition of conditions) {
			const again = await ask(server.port, path, { 'Accept-Encoding': 'br', ...condition });
			expect(again.status, JSON.stringify(condition)).toBe(304);
			expect(again.bytes).toHaveLength(0);
			expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
		}
		expect((await ask(server.port, path, { 'If-None-Match': '"other"' })).status).toBe(200);
	});

	it.each([
		['/bestaat-niet/', '404.html'],
		['/hulp/bestaat-niet', '404.html'],
		['/bestaat-niet.vcf', '404.html'],
		['/data/bestaat-niet.json', '404.html'],
		['/en/missing/', 'en/404.html'],
		['/en/missing.csv', 'en/404.html'],
		['/energie/', '404.html'],
		['/404.html', '404.html'],
		['/_headers', '404.html'],
		['/empty/', '404.html']
	])('%s is missing, which %s says, and is asked anew next time', async (path, page) => {
		const { status, headers, text } = await ask(server.port, path, { 'Accept-Encoding': 'br' });
		expect(status).toBe(404);
		expect(text).toBe(site.textOf(page));
		expect(headers).toMatchObject({
			...lower(EVERYWHERE),
			'cache-control': 'no-cache',
			'content-encoding': 'br',
			'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string
		});
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	});

	it.each([
		['/hulp', '/hulp/'],
		['/en', '/en/'],
		['/hulp/csg', '/hulp/csg/'],
		['/index.html', '/'],
		['/hulp/index.html', '/hulp/']
	])('%s leads to %s, on whatever host it was asked for', async (path, to) => {
		const { status, headers } = await ask(server.port, path, { Host: 'example.org' });
		// For ever, in a word of HTTP/1.0 or of today.
		expect([301, 308]).toContain(status);
		expect(headers.location).toBe(to);
		expect(headers).toMatchObject(lower(EVERYWHERE));
	});

	it.each(['//example.org/index.html', '//example.org', '/%5cexample.org/index.html', '//hulp', '/%2f/hulp'])(
		'%s leads to no other site',
		async (path) => {
			const { headers } = await ask(server.port, path);
			const to = new URL(headers.location ?? '/', 'http://here.example/');
			expect(to.host).toBe('here.example');
		}
	);

	it.each([
		['bytes=0-9', 206, (text: string) => text.slice(0, 10)],
		['bytes=-5', 206, (text: string) => text.slice(-5)],
		['bytes=90-', 206, (text: string) => text.slice(90)],
		['bytes=-999999', 206, (text: string) => text]
	])('the part "%s" of a file is that part', async (range, status, part) => {
		const answer = await ask(server.port, CSV, { Range: range });
		const whole = site.textOf(CSV.slice(1));
		expect([status, 200]).toContain(answer.status);
		expect(answer.text).toBe(answer.status === 200 ? whole : part(whole));
		if (answer.status === 206) expect(answer.headers['content-range']).toMatch(/^bytes \d+-\d+\/\d+$/);
		expect(answer.headers).toMatchObject(lower(EVERYWHERE));
	});

	it.each([
		'bytes=50-10',
		'bytes=abc',
		'bytes=-',
		'bytes=999999-',
		'bytes=-0',
		'pages=1-2',
		'bytes=0-18446744073709551615',
		'bytes=0-1,5-6,3-'
	])('"%s" is no part: it is refused or the file comes, and the server stays up', async (range) => {
		expect([200, 206, 416]).toContain((await ask(server.port, CSV, { Range: range })).status);
		expect((await ask(server.port, CSV)).text).toBe(site.textOf(CSV.slice(1)));
	});

	it('a part of a file that has changed since is the whole file', async () => {
		const { status, text } = await ask(server.port, CSV, { Range: 'bytes=0-3', 'If-Range': '"other"' });
		expect(status).toBe(200);
		expect(text).toBe(site.textOf(CSV.slice(1)));
	});

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
		const { status, headers } = await ask(server.port, PAGE, {}, method);
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
		expect(headers).toMatchObject(lower(EVERYWHERE));
	});

	it('HEAD says the same as GET, without the page', async () => {
		const [head, get] = [
			await ask(server.port, PAGE, { 'Accept-Encoding': 'br' }, 'HEAD'),
			await ask(server.port, PAGE, { 'Accept-Encoding': 'br' })
		];
		expect(head.status).toBe(200);
		expect(head.bytes).toHaveLength(0);
		// A server may leave out how long the page would have been.
		const said = {
			...get.headers,
			date: null,
			...(head.headers['content-length'] ? {} : { 'content-length': undefined })
		};
		expect({ ...head.headers, date: null }).toEqual(said);
	});

	it.each([
		'/../secret.txt',
		'/hulp/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/hulp/%2e%2e%2f%2e%2e%2fsecret.txt',
		'/..%5csecret.txt',
		'//../secret.txt',
		'/hulp/..;/..;/secret.txt'
	])('%s does not leave the build', async (path) => {
		const { status, text } = await ask(server.port, path);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(text).not.toContain(SECRET);
	});

	it.each(['/%zz', '/%', '/hulp/%c3%28%', '/%00', '/hulp/%00.html'])('%s is no address', async (path) => {
		const { status, headers } = await ask(server.port, path);
		expect([400, 404]).toContain(status);
		if (headers['content-type']) expect(headers['content-type']).not.toBe('application/octet-stream');
		expect((await ask(server.port, PAGE)).status).toBe(200);
	});

	it.each([
		{ what: 'no HTTP', lines: ['hello'], statuses: [400, null] },
		{ what: 'no host', lines: ['GET / HTTP/1.1', 'Connection: close'], statuses: [400] },
		{
			what: 'a path without a slash',
			lines: ['GET hulp HTTP/1.1', 'Host: a', 'Connection: close'],
			statuses: [400]
		},
		{
			what: 'an endless address',
			lines: [`GET /${'a'.repeat(40_000)} HTTP/1.1`, 'Host: a', 'Connection: close'],
			statuses: [400, 404, 414, 431]
		},
		{
			what: 'an endless header',
			lines: ['GET / HTTP/1.1', 'Host: a', `X: ${'a'.repeat(40_000)}`, 'Connection: close'],
			statuses: [200, 400, 431, null]
		},
		{
			what: 'a whole address',
			lines: ['GET http://example.org/hulp/ HTTP/1.1', 'Host: example.org', 'Connection: close'],
			statuses: [200]
		}
	])('bytes with $what do not bring it down', async ({ lines, statuses }) => {
		expect(statuses).toContain(await askRaw(server.port, lines));
		expect((await ask(server.port, PAGE)).status).toBe(200);
	});

	it('visitors who hang up do not bring it down', async () => {
		await Promise.all(Array.from({ length: 20 }, () => hangUp(server.port, PAGE)));
		expect((await ask(server.port, PAGE)).status).toBe(200);
	});

	it('writes down nothing about a visit, found or not', async () => {
		const mark = 'asked-by-somebody';
		for (const path of [`/hulp/?${mark}`, `/${mark}`, `/%00${mark}`, `/data/${mark}`, `/../${mark}`])
			for (const method of ['GET', 'POST']) await ask(server.port, path, { 'User-Agent': mark }, method);
		await hangUp(server.port, `/${mark}`);
		expect(filesOf(site.folder).filter((file) => readFileSync(file, 'latin1').includes(mark))).toEqual([]);
		expect(server.said()).not.toContain(mark);
	});

	it('does not say which server it is in which version', async () => {
		const { headers } = await ask(server.port, PAGE);
		expect(headers.server ?? '').not.toMatch(/\d/);
		expect(headers['x-powered-by']).toBeUndefined();
	});
});
