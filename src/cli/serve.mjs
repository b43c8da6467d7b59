/**
 * Serves `build/` as any static host would: precompressed files, security headers, the site's own 404 page, and no access log.
 * Used by `npm start` and by the end-to-end tests.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const HEADERS = {
	// What a <meta> policy cannot say; the rest of the policy is in each page.
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/**
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} a server that listens
 */
export function serve(port) {
	const notFound = readFileSync('build/404.html');
	const files = sirv('build', {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders(response, pathname) {
			for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
			const fixed = pathname.startsWith('/_app/immutable/') || pathname.startsWith('/data/');
			response.setHeader('Cache-Control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
		}
	});
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...HEADERS });
			response.end(notFound);
		})
	);
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}
