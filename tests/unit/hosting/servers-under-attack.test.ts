/** What nobody gets out of a server, and what does not bring it down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVERYWHERE } from '../../../src/lib/hosting/headers';
import { ask, askRaw, hangUp } from './ask';
import { onEveryServer } from './every-server';
import { SECRET } from './small-build';

/** Names of headers are compared in small letters, as they arrive. */
const lower = (fields: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

const PAGE = '/hulp/';
const CSV = '/open-data/hulppunten.csv';

onEveryServer((on) => {
	it.each(['//example.org/index.html', '//example.org', '/%5cexample.org/index.html', '//hulp', '/%2f/hulp'])(
		'%s leads to no other site',
		async (path) => {
			const { headers } = await ask(on.port, path);
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
		const answer = await ask(on.port, CSV, { Range: range });
		const whole = on.textOf(CSV.slice(1));
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
		expect([200, 206, 416]).toContain((await ask(on.port, CSV, { Range: range })).status);
		expect((await ask(on.port, CSV)).text).toBe(on.textOf(CSV.slice(1)));
	});

	it('a part of a file that has changed since is the whole file', async () => {
		const { status, text } = await ask(on.port, CSV, { Range: 'bytes=0-3', 'If-Range': '"other"' });
		expect(status).toBe(200);
		expect(text).toBe(on.textOf(CSV.slice(1)));
	});

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
		const { status, headers } = await ask(on.port, PAGE, {}, method);
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
		expect(headers).toMatchObject(lower(EVERYWHERE));
	});

	it('HEAD says the same as GET, without the page', async () => {
		const [head, get] = [
			await ask(on.port, PAGE, { 'Accept-Encoding': 'br' }, 'HEAD'),
			await ask(on.port, PAGE, { 'Accept-Encoding': 'br' })
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
		const { status, text } = await ask(on.port, path);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(text).not.toContain(SECRET);
	});

	it.each(['/%zz', '/%', '/hulp/%c3%28%', '/%00', '/hulp/%00.html'])('%s is no address', async (path) => {
		const { status, headers } = await ask(on.port, path);
		expect([400, 404]).toContain(status);
		if (headers['content-type']) expect(headers['content-type']).not.toBe('application/octet-stream');
		expect((await ask(on.port, PAGE)).status).toBe(200);
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
		expect(statuses).toContain(await askRaw(on.port, lines));
		expect((await ask(on.port, PAGE)).status).toBe(200);
	});

	it('visitors who hang up do not bring it down', async () => {
		await Promise.all(Array.from({ length: 20 }, () => hangUp(on.port, PAGE)));
		expect((await ask(on.port, PAGE)).status).toBe(200);
	});

	it('writes down nothing about a visit, found or not', async () => {
		const mark = 'asked-by-somebody';
		for (const path of [`/hulp/?${mark}`, `/${mark}`, `/%00${mark}`, `/data/${mark}`, `/../${mark}`])
			for (const method of ['GET', 'POST']) await ask(on.port, path, { 'User-Agent': mark }, method);
		await hangUp(on.port, `/${mark}`);
		expect(filesOf(on.folder).filter((file) => readFileSync(file, 'latin1').includes(mark))).toEqual([]);
		expect(on.said()).not.toContain(mark);
	});

	it('does not say which server it is in which version', async () => {
		const { headers } = await ask(on.port, PAGE);
		expect(headers.server ?? '').not.toMatch(/\d/);
		expect(headers['x-powered-by']).toBeUndefined();
	});
});
