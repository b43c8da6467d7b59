import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * The page of every test: fails when a request leaves the origin, or when the console shows an error or a broken security policy. The
 * weather page, to which quick exit leads, is replaced by an answer of our own.
 */
export const test = base.extend<{ left: string[] }>({
	left: async ({ context }, use) => {
		const left: string[] = [];
		await context.route(/^https?:\/\/(?!localhost)/, async (route) => {
			left.push(route.request().url());
			await route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' });
		});
		await use(left);
	},
	page: async ({ page, left, baseURL }, use) => {
		const wrong: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(message.text());
		});
		page.on('pageerror', (error) => wrong.push(error.message));
		await use(page);
		// A request that is still on its way when a test ends (a page that is fetched ahead) may not fail the test that comes after it.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		expect(baseURL).toContain('localhost');
		expect(wrong).toEqual([]);
		expect(left.filter((url) => !url.startsWith('https://www.knmi.nl/'))).toEqual([]);
	}
});

/**
 * The same in a browser with its back-forward cache on, as every visitor's is: Playwright switches it off. For what has to hold when somebody
 * comes back to a page. Use it with `comeBack`.
 */
export const cachingTest = test.extend({
	launchOptions: [
		({ launchOptions }, use) =>
			use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
		{ scope: 'worker' }
	]
});

/**
 * One step back in the history. Fails when the page did not come out of the back-forward cache (as when something keeps it out): call
 * `watchReturns` before the page is opened.
 */
export async function comeBack(page: Page): Promise<void> {
	// A page out of the cache is not loaded again: "load" would never come.
	await page.goBack({ waitUntil: 'commit' });
	await expect(page.locator('html'), 'comes out of the back-forward cache').toHaveAttribute(
		'data-came-back',
		''
	);
}

/** Marks pages that come out of the back-forward cache, for `comeBack`. */
export async function watchReturns(page: Page): Promise<void> {
	await page.addInitScript(() =>
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) document.documentElement.setAttribute('data-came-back', '');
		})
	);
}

/**
 * "Open now" is only said while the facts of the build are in date. Here they always are, so that no test fails when an editor checks a fact
 * again. Pages are served at `now`.
 */
async function keepFactsInDate(page: Page, now: Date): Promise<void> {
	await page.route(
		(url) => url.pathname.endsWith('/'),
		async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const body = html
				.replace(/data-facts-from="[^"]*"/, 'data-facts-from="2020-01-01"')
				.replace(/data-facts-until="[^"]*"/, 'data-facts-until="2040-01-01"');
			// The server's clock stands still too: a page believes it more than its device.
			const headers = { ...response.headers(), date: now.toUTCString() };
			await route.fulfill({ response, headers, body });
		}
	);
}

/** Stops the clock of a page at an instant; `page.clock.fastForward` moves it on. */
export async function freezeClock(page: Page, instant: string): Promise<void> {
	const now = new Date(instant);
	// The clock runs until it is paused, and cannot be paused in its past.
	await page.clock.install({ time: new Date(now.getTime() - 600_000) });
	await page.clock.pauseAt(now);
	await keepFactsInDate(page, now);
}

/** A clock that stands at an instant, and at a later one as soon as the visitor has left the page: for who comes back after a while. */
export async function leaveAtComeBackAt(page: Page, leaves: string, comesBack: string): Promise<void> {
	await page.addInitScript(
		([first, second]) => {
			let now = first;
			addEventListener('pagehide', () => (now = second));
			const RealDate = Date;
			window.Date = new Proxy(RealDate, {
				construct: (real, args) => (args.length === 0 ? new real(now) : Reflect.construct(real, args)),
				get: (real, key) => (key === 'now' ? () => now : Reflect.get(real, key))
			});
		},
		[Date.parse(leaves), Date.parse(comesBack)] as const
	);
	await keepFactsInDate(page, new Date(leaves));
}

/** The address of the step of the wegwijzer that a page shows: with script the address bar keeps that of the page it began on. */
export const shownStep = (page: Page): Promise<string> =>
	page.evaluate(() => (history.state as { step?: string } | null)?.step ?? location.pathname);

/** Waits until a page shows a step of the wegwijzer. */
export async function expectStep(page: Page, address: string | RegExp): Promise<void> {
	await expect
		.poll(() => shownStep(page))
		.toMatch(address instanceof RegExp ? address : new RegExp(`^${address}$`));
}

/**
 * Faults that axe finds on the page as it stands, as short texts.
 * @param rules those that are looked at; absent: all of them
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as {
			axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const { violations } = await axe.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	}, rules);
}

/** Rules of axe about what another colour scheme can break. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** In the light scheme everything is looked at, in the dark one what colours can break: the rest of a page is the same. */
export async function expectNoAxeFaults(page: Page, path: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(path);
	expect(await axeFaults(page), path).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await axeFaults(page, OF_COLOURS), `${path} in the dark`).toEqual([]);
}

/** One page of every kind. */
export const PAGES = [
	'/',
	'/hulp/',
	'/hulp/kies/wat-sport/voor-ouders/',
	'/hulp/centrum-seksueel-geweld/',
	'/hulp/juridisch-loket/',
	'/regio/',
	'/regio/amsterdam/',
	'/zoeken/',
	'/wegwijzer/',
	'/wegwijzer/k1-b1/',
	'/wegwijzer/k1-b1-w1-t1/',
	'/wegwijzer/k2/',
	'/veilig-bezoeken/',
	'/kinderen/',
	'/talen/',
	'/insluiten/',
	'/onderwerpen/',
	'/onderwerpen/acuut-seksueel-geweld/',
	'/omstanders/',
	'/omstanders/5d-afleiden/',
	'/omstanders/oefenen/',
	'/omstanders/oefenen/trein-te-dichtbij/',
	'/omstanders/kaart/',
	'/omstanders/poster/street/',
	'/folders-en-posters/',
	'/folders-en-posters/net-gebeurd/',
	'/professionals/',
	'/professionals/sport/',
	'/professionals/stappen/meldcode-vijf-stappen/',
	'/professionals/toolkits/',
	'/professionals/toolkits/meldcode/',
	'/campagnes/',
	'/campagnes/met-elkaar-trekken-we-de-grens/',
	'/woordenlijst/',
	'/cijfers/',
	'/cijfers/vaak/',
	'/programma/',
	'/programma/register/',
	'/programma/register/lijn-2/stand-gestopt/',
	'/programma/000-034/',
	'/programma/moties/',
	'/programma/wie/',
	'/programma/wetten/',
	'/programma/afkortingen/',
	'/programma/stukken/',
	'/programma/cijfers/',
	'/programma/tijdlijn/',
	'/programma/tijdlijn/2024/',
	'/programma/voortgang/',
	'/open-data/',
	'/bestaat-niet/'
];

export { expect };
