/** What every server answers to a visitor: headers, types, packing, addresses. */
import { expect, it } from 'vitest';
import { EVERYWHERE, headersOf, headersOfMissing } from '../../../src/lib/hosting/headers';
import { ask } from './ask';
import { onEveryServer } from './every-server';

/** Names of headers are compared in small letters, as they arrive. */
const lower = (fields: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

const PAGE = '/hulp/';
const SCRIPT = '/_app/immutable/workers/page-1a2b.js';
const CSV = '/open-data/hulppunten.csv';

onEveryServer((on) => {
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
		'/embed/waar/',
		'/en/embed/waar/',
		'/favicon.svg',
		'/robots.txt'
	])('%s has every header, once', async (path) => {
		const { status, headers } = await ask(on.port, path);
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
			const { headers } = await ask(on.port, path, { 'Accept-Encoding': encoding });
			expect(headers['content-type']?.toLowerCase()).toBe(`${type}; charset=utf-8`);
		}
	});

	it('the neutral page of the quick exit, and no other, clears the cache of the browser', async () => {
		const of = async (path: string) => (await ask(on.port, path)).headers['clear-site-data'];
		expect(await of('/weer/')).toBe('"cache"');
		for (const path of ['/', PAGE, SCRIPT, CSV, '/bestaat-niet/'])
			expect(await of(path), path).toBeUndefined();
	});

	it('pages of others may frame what is made for it, in every language, and nothing else', async () => {
		const of = async (path: string) => {
			const { headers } = await ask(on.port, path);
			// One policy: a browser keeps to the strictest of several.
			expect(headers['content-security-policy']?.match(/frame-ancestors/g), path).toHaveLength(1);
			expect(headers['x-frame-options'], path).toBeUndefined();
			return /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];
		};
		for (const path of ['/embed/waar/', '/en/embed/waar/', '/embed/waar/?a=b'])
			expect(await of(path), path).toBe('*');
		for (const path of [
			'/',
			PAGE,
			'/en/hulp/',
			'/insluiten/',
			'/weer/',
			'/embed',
			'/hulp/embed/',
			SCRIPT,
			CSV
		])
			expect(await of(path), path).toBe("'none'");
	});

	it('pages of others may read the open data, and nothing else', async () => {
		const of = async (path: string) =>
			(await ask(on.port, path, { Origin: 'https://example.org' })).headers['access-control-allow-origin'];
		expect(await of(CSV)).toBe('*');
		expect(await of('/open-data/hulppunten.json')).toBe('*');
		for (const path of ['/', SCRIPT, '/data/zoek-nl-1a2b.json', '/open-data/'])
			expect(await of(path), path).toBeUndefined();
	});

	it.each(['/open-data/bestaat-niet.json', '/open-data/hsds/services/weg.json?a=b'])(
		'pages of others are told that %s is missing, once',
		async (path) => {
			const { status, headers } = await ask(on.port, path, { Origin: 'https://example.org' });
			expect(status).toBe(404);
			expect(headers).toMatchObject(lower(headersOfMissing(path)));
			expect(headers['access-control-allow-origin']).toBe('*');
		}
	);

	it.each(['/bestaat-niet.json', '/data/bestaat-niet.json', '/en/missing.csv', '/embed/weg/'])(
		'pages of others read nothing of %s, which is missing',
		async (path) => {
			const { status, headers } = await ask(on.port, path, { Origin: 'https://example.org' });
			expect(status).toBe(404);
			expect(headers['access-control-allow-origin']).toBeUndefined();
		}
	);

	it.each([
		['br, gzip', 'br'],
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0, gzip;q=0', undefined],
		['identity', undefined]
	])('a script is sent to who takes "%s" as %s', async (taken, encoding) => {
		const { headers, text } = await ask(on.port, SCRIPT, { 'Accept-Encoding': taken });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(text).toBe(on.textOf(SCRIPT.slice(1)));
	});

	it('a page is sent as Brotli, which the build made, and whole to who takes nothing', async () => {
		const packed = await ask(on.port, PAGE, { 'Accept-Encoding': 'gzip, br' });
		const plain = await ask(on.port, PAGE, { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
		expect(packed.headers['content-encoding']).toBe('br');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect([packed.text, plain.text]).toEqual(Array(2).fill(on.textOf('hulp/index.html')));
	});

	if (!on.isOurs)
		it('a page is packed for who takes gzip alone', async () => {
			const { headers, text } = await ask(on.port, PAGE, { 'Accept-Encoding': 'gzip' });
			expect(headers['content-encoding']).toBe('gzip');
			expect(text).toBe(on.textOf('hulp/index.html'));
		});

	it.each([PAGE, SCRIPT])('%s that did not change is not sent again', async (path) => {
		const first = await ask(on.port, path, { 'Accept-Encoding': 'br' });
		const { etag = '', 'last-modified': modified = '' } = first.headers;
		const conditions: Record<string, string>[] = [
			{ 'If-None-Match': etag },
			{ 'If-Modified-Since': modified }
		];
		for (const condition of conditions) {
			const again = await ask(on.port, path, { 'Accept-Encoding': 'br', ...condition });
			expect(again.status, JSON.stringify(condition)).toBe(304);
			expect(again.bytes).toHaveLength(0);
			expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
		}
		expect((await ask(on.port, path, { 'If-None-Match': '"other"' })).status).toBe(200);
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
		['/_redirects', '404.html'],
		['/embedded/x/', '404.html'],
		['/hulp/embed/x/', '404.html'],
		['/empty/', '404.html']
	])('%s is missing, which %s says, and is asked anew next time', async (path, page) => {
		const { status, headers, text } = await ask(on.port, path, { 'Accept-Encoding': 'br' });
		expect(status).toBe(404);
		expect(text).toBe(on.textOf(page));
		expect(headers).toMatchObject({
			...lower(EVERYWHERE),
			'cache-control': 'no-cache',
			'content-encoding': 'br',
			'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string
		});
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	});

	it.each([
		['/embed/hulp/weg/', 'embed/404.html'],
		['/embed/hulp/weg', 'embed/404.html'],
		['/embed/hulp/weg/?van=school', 'embed/404.html'],
		['/embed/', 'embed/404.html'],
		['/embed/404.html', 'embed/404.html'],
		['/en/embed/hulp/gone/', 'en/embed/404.html'],
		['/en/embed/hulp/gone', 'en/embed/404.html'],
		['/en/embed/404.html', 'en/embed/404.html']
	])(
		'%s, which pages of others may still frame, is missing: %s says so in their frame',
		async (path, page) => {
			const { status, headers, text } = await ask(on.port, path, { 'Accept-Encoding': 'br' });
			expect(status).toBe(404);
			expect(text).toBe(on.textOf(page));
			expect(headers).toMatchObject({
				...lower(EVERYWHERE),
				'cache-control': 'no-cache',
				'content-encoding': 'br',
				'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string,
				'content-security-policy': headersOf('/embed/waar/')['Content-Security-Policy']
			});
			expect(headers['x-frame-options']).toBeUndefined();
		}
	);

	it('what is missing in a frame is not shown by what refuses to answer', async () => {
		const { headers } = await ask(on.port, '/embed/hulp/weg/', {}, 'POST');
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	});

	it.each([
		['/hulp', '/hulp/'],
		['/en', '/en/'],
		['/hulp/csg', '/hulp/csg/'],
		['/index.html', '/'],
		['/hulp/index.html', '/hulp/']
	])('%s leads to %s, on whatever host it was asked for', async (path, to) => {
		const { status, headers } = await ask(on.port, path, { Host: 'example.org' });
		// For ever, in a word of HTTP/1.0 or of today.
		expect([301, 308]).toContain(status);
		expect(headers.location).toBe(to);
		expect(headers).toMatchObject(lower(EVERYWHERE));
	});
});
