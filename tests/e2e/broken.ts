import { test as base, expect, type Page, type Route } from '@playwright/test';

/**
 * For tests in which something fails: unlike the page of `site.ts`, a console with errors is what they expect. Nothing leaves the origin.
 */
export const test = base.extend({
	context: async ({ context }, use) => {
		await context.route(/^https?:\/\/(?!localhost)/, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' })
		);
		await use(context);
	}
});

const alarm = (page: Page) => page.getByRole('region', { name: 'Noodnummers' });

/** The emergency numbers are on the screen, not only on the page. */
export async function expectNumbers(page: Page): Promise<void> {
	for (const [name, href] of [
		['112', 'tel:112'],
		['0800-0188', 'tel:08000188']
	] as const) {
		const link = alarm(page).getByRole('link', { name: new RegExp(`${name}$`) });
		await expect(link).toBeInViewport({ ratio: 1 });
		await expect(link).toHaveAttribute('href', href);
	}
}

/** Words say what failed and what to do, on the screen, beside the numbers. */
export async function expectTold(page: Page, words: string): Promise<void> {
	const told = alarm(page).getByRole('alert');
	await expect(told).toContainText(words);
	await expect(told).toBeInViewport({ ratio: 1 });
	await expectNumbers(page);
}

/** Nothing is said any more. */
export const expectSilence = (page: Page) => expect(alarm(page).getByRole('alert')).toHaveCount(0);

/** The way on that stands beside the words. */
export const wayOn = (page: Page, name = 'Probeer opnieuw') => alarm(page).getByRole('button', { name });

/** Lets the clock of the page, which has to be installed, run on until words appear. */
export async function waitUntilTold(page: Page, words: string): Promise<void> {
	await expect(async () => {
		await page.clock.fastForward(15_000);
		await expect(alarm(page).getByRole('alert')).toContainText(words, { timeout: 1000 });
	}).toPass();
	await expectTold(page, words);
}

/** A kind of failure of a request, by name. */
export const FAILURES: readonly [string, (route: Route) => Promise<void>][] = [
	['offline', (route) => route.abort('internetdisconnected')],
	['404', (route) => route.fulfill({ status: 404, body: 'weg' })],
	['500', (route) => route.fulfill({ status: 500, body: 'stuk' })]
];

export { expect };
