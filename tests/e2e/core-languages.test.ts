import { languages } from '../../src/lib/i18n/languages';
import { expect, shownStep, test } from './site';

const core = languages().filter(({ otherwise }) => otherwise !== undefined);

for (const { code, direction, name } of core) {
	test(`somebody who reads ${code} alone gets to a number by answering questions`, async ({ page }) => {
		await page.goto('/');
		// Names of languages are in the language itself, for who knows nothing else on the page.
		await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', code);
		await expect(page.locator('html')).toHaveAttribute('dir', direction);
		await page.locator('main a.board').first().click();
		for (let step = 0; step < 8; step++) {
			const advice = page.locator('[data-first]');
			await expect(page.locator('main h1')).toBeVisible();
			if ((await advice.count()) > 0) break;
			const before = await shownStep(page);
			await page.locator('main a[data-step]').last().click();
			await expect.poll(() => shownStep(page)).not.toBe(before);
		}
		await expect(page.locator('[data-first] a[href^="tel:"]').first()).toBeVisible();
		await expect(page.locator('main a[href^="/en/hulp/"], main a[href^="/hulp/"]')).toHaveCount(0);
	});

	test(`the numbers, the menu and the first question fit in the first screen (${code})`, async ({ page }) => {
		await page.goto(`/${code}/`);
		const head = await page.locator('header').boundingBox();
		expect((head?.y ?? 0) + (head?.height ?? 999), 'height of the head').toBeLessThanOrEqual(120);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
	});
}

test('a page is offered in the languages that have it, and in no other', async ({ page }) => {
	const offered = () =>
		page
			.getByRole('contentinfo')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('lang')).filter(Boolean));
	await page.goto('/hulp/centrum-seksueel-geweld/');
	expect(await offered()).toEqual(core.map(({ code }) => code));
	await page.goto('/onderwerpen/');
	expect(await offered()).toEqual([]);
});
