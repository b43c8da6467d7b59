/** Hosts of static sites read our files in ways of their own: an address has to get from each what our own server says of it. */
import { describe, expect, it } from 'vitest';
import { notFoundPage } from '../../../src/lib/hosting/addresses';
import { hostingFiles } from '../../../src/lib/hosting/files';
import { EVERYWHERE, headersOf } from '../../../src/lib/hosting/headers';
import { cloudflare, joining, netlify, redirected, type Sent } from './hosts-of-files';

const headers = hostingFiles().get('build/_headers') ?? '';
const redirects = hostingFiles().get('build/_redirects') ?? '';

const POLICY = 'content-security-policy';
const FRAMED = ['/embed/waar/', '/embed/hulp/weg/', '/en/embed/waar/', '/en/embed/hulp/gone/'];
const OTHERS = [
	'/',
	'/hulp/',
	'/en/hulp/',
	'/hulp/embed/',
	'/embed',
	'/insluiten/',
	'/weer/',
	'/_app/immutable/workers/page-1a2b.js',
	'/data/zoek-nl-1a2b.json',
	'/open-data/hulppunten.csv',
	'/favicon.svg'
];

/** Who may put it in a frame, by every policy that is sent. */
const framers = (sent: Sent): string[] =>
	(sent.get(POLICY) ?? []).map((policy) => /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? 'anybody');

describe.each([
	{ name: 'Cloudflare Pages', host: cloudflare },
	{ name: 'Netlify', host: netlify }
])('$name', ({ host }) => {
	it.each(FRAMED)('%s, there or gone, may be framed by anybody, by one policy', (address) => {
		expect(framers(host(headers, address))).toEqual(['*']);
		expect(host(headers, address).get(POLICY)).toEqual([
			headersOf('/embed/waar/')['Content-Security-Policy']
		]);
	});

	it.each(OTHERS)('%s may be framed by nobody, by one policy', (address) => {
		expect(framers(host(headers, address))).toEqual(["'none'"]);
	});

	it.each([...FRAMED, ...OTHERS])('%s has what every answer has, once', (address) => {
		const sent = host(headers, address);
		for (const [name, value] of Object.entries(EVERYWHERE))
			expect(sent.get(name.toLowerCase()), name).toEqual([value]);
		for (const [name, values] of sent) expect(values, name).toHaveLength(1);
	});
});

describe('a host that joins what several rules say', () => {
	it.each([...FRAMED, ...OTHERS])('%s is never opened to others by that', (address) => {
		expect(framers(joining(headers, address))).toContain("'none'");
	});

	it('is what Cloudflare would be without the line that forgets', () => {
		const without = headers.replace(/^ {2}! .*\n/gm, '');
		expect(without).not.toBe(headers);
		expect(framers(cloudflare(without, '/embed/waar/'))).toEqual(["'none'", '*']);
	});
});

describe('the page for what is missing, where hosts read _redirects', () => {
	it.each([
		['/embed/hulp/weg/', '/embed/404.html'],
		['/en/embed/hulp/gone/', '/en/embed/404.html'],
		['/en/missing/', '/en/404.html']
	])('%s shows %s, and still says that it is missing', (address, page) => {
		expect(redirected(redirects, address)).toEqual({ to: page, status: 404 });
		expect(notFoundPage(address).page).toBe(page);
	});

	it.each(['/bestaat-niet/', '/embedded/', '/energie/'])('%s is left to the page at the root', (address) => {
		expect(redirected(redirects, address)).toBeNull();
		expect(notFoundPage(address).page).toBe('/404.html');
	});
});
