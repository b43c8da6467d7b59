/** Our pages in a frame on a page of somebody else, with what schools and municipalities put around frames. */
import { expect, type FrameLocator } from '@playwright/test';
import { SANDBOX } from '../../src/lib/embed/snippet';
import { back, tap, TARGET, test } from './foreign-page';

const words = (frame: FrameLocator) => frame.locator('body').innerText();

for (const address of [
	'/',
	'/hulp/',
	'/hulp/centrum-seksueel-geweld/',
	'/wegwijzer/',
	'/insluiten/',
	'/weer/'
])
	test(`${address} still refuses to stand in a frame`, async ({ foreign, page }) => {
		const frame = await foreign.open(address);
		await expect(frame.locator('#inhoud, [data-exit]')).toHaveCount(0);
		expect(page.frames().filter((each) => each.url().includes('chrome-error'))).toHaveLength(1);
	});

for (const sandbox of [undefined, SANDBOX])
	test(`the way out leaves the whole page, and Back does not lead to it (sandbox ${sandbox ?? 'none'})`, async ({
		foreign,
		page
	}) => {
		const frame = await foreign.open('/embed/hulp/centrum-seksueel-geweld/', { sandbox });
		await tap(frame);
		await expect(page).toHaveURL(TARGET);
		await back(page);
		await expect(page).toHaveURL(new URL('/', foreign.url).href);
	});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups', 'allow-scripts allow-same-origin'])
	test(`where the host keeps the page, the way out opens nothing and says what to do (sandbox ${sandbox})`, async ({
		foreign,
		page,
		context
	}) => {
		const frame = await foreign.open('/embed/hulp/centrum-seksueel-geweld/', { sandbox });
		const whatToDo = await frame.locator('[data-stuck]').textContent();
		await tap(frame);
		await expect.poll(() => words(frame)).toBe(whatToDo);
		await expect(frame.getByRole('alert')).toBeVisible();
		await expect(page).toHaveURL(foreign.url);
		expect(context.pages()).toHaveLength(1);
	});

for (const { address, lang } of [
	{ address: '/embed/hulp/een-oud-hulppunt/', lang: 'nl' },
	{ address: '/en/embed/hulp/an-old-help-point/', lang: 'en' }
])
	test(`${address}, which a page still shows after it was withdrawn, has numbers, a way to our site and a way out`, async ({
		foreign,
		page
	}) => {
		const frame = await foreign.open(address, { sandbox: SANDBOX });
		await expect(frame.locator('html')).toHaveAttribute('lang', lang);
		await expect(frame.locator('a[href="tel:112"]')).toBeVisible();
		// A link in the frame itself would show a page that refuses to stand in one.
		const here = frame.locator('a[href^="/"]:not([target="_blank"]), a[href^="http"]:not([target])');
		await expect(here).toHaveCount(0);
		const [opened] = await Promise.all([
			page.context().waitForEvent('page'),
			frame.locator('main a[href^="/"]').first().click()
		]);
		await expect(opened.locator('#inhoud')).toBeVisible();
		await expect(page).toHaveURL(foreign.url);
		await opened.close();
		await tap(frame);
		await expect(page).toHaveURL(TARGET);
	});
