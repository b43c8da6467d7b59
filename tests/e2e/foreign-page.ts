import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type FrameLocator, type Page } from '@playwright/test';

/** What the page of somebody else says of frames in it. */
export interface Around {
	/** Value of the attribute; absent: none. */
	sandbox?: string;
	/** Whole HTML of the page, in the place of one with a frame. */
	html?: string;
}

/** Where quick exit leads. */
export const TARGET = 'https://www.knmi.nl/';

/** A page on another port, and so of another origin, with our page in a frame. */
export interface Foreign {
	/** Opens it, after a page without a frame, so that Back has somewhere to go. */
	open(address: string, around?: Around): Promise<FrameLocator>;
	/** Its address. */
	url: string;
}

/**
 * Tests on a page of somebody else, whose policy allows our frames and nothing else. Unlike the tests of our own pages these do not fail on errors
 * in the console: a browser writes one each time that a host's `sandbox` stops something.
 */
export const test = base.extend<{ foreign: Foreign }>({
	foreign: async ({ page, context, baseURL }, use) => {
		await context.route(/^https?:\/\/(?!localhost)/, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' })
		);
		let shown = '';
		const server: Server = createServer((request, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.setHeader(
				'Content-Security-Policy',
				`default-src 'none'; style-src 'unsafe-inline'; frame-src ${baseURL}`
			);
			response.end(
				request.url === '/with-frame' ? shown : '<!doctype html><title>School</title><h1>School</h1>'
			);
		});
		await new Promise<void>((done) => server.listen(0, 'localhost', done));
		const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
		const url = `${origin}/with-frame`;
		await use({
			url,
			open: async (address, { sandbox, html } = {}) => {
				const held = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
				shown = `<!doctype html><html lang="nl"><title>School</title>${
					html ?? `<iframe src="${baseURL}${address}" title="Hulp" width="340" height="600"${held}></iframe>`
				}`;
				await page.goto(origin);
				await page.goto(url);
				return page.frameLocator('iframe');
			}
		});
		await new Promise((done) => {
			server.close(done);
			server.closeAllConnections();
		});
	}
});

/** Taps, and does not wait for a page that may never come. */
export const tap = (frame: FrameLocator) => frame.locator('[data-exit]').click({ noWaitAfter: true });

/** One step back in the history. */
export const back = (page: Page) => page.goBack({ waitUntil: 'commit' });
