import type { Page } from '@playwright/test';
import { expect, test } from './site';

/** Addresses of the pages of first help, as the list of languages has them. */
async function languagePages(page: Page): Promise<string[]> {
	await page.goto('/talen/');
	const links = page.getByRole('main').locator('a[href^="/talen/"]');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('from any page the globe in the head leads to the languages, by their own names', async ({ page }) => {
	await page.goto('/en/hulp/veilig-thuis/');
	await page.getByRole('banner').getByRole('link', { name: 'Other languages' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Other languages');
	const links = page.getByRole('main').getByRole('link');
	await expect(links.first()).toBeVisible();
	for (const link of await links.all()) {
		const href = (await link.getAttribute('href')) ?? '';
		// A page of first help, or the core of the site in the same language.
		await expect(link).toHaveAttribute('lang', /^(?:\/talen)?\/([a-z]+)\/$/.exec(href)?.[1] ?? 'nl');
		await expect(link).toHaveAttribute('dir', /^(ltr|rtl)$/);
	}
});

test('a page of first help is in its language, and says where a piece is not', async ({ page }) => {
	test.slow();
	const [, ...translated] = await languagePages(page);
	for (const path of translated) {
		await page.goto('/talen/');
		const link = page.getByRole('main').locator(`a[href="${path}"]`);
		const dir = (await link.getAttribute('dir')) ?? '';
		await link.click();
		const html = page.locator('html');
		await expect(html, path).toHaveAttribute('lang', path.split('/')[2] ?? '');
		await expect(html, path).toHaveAttribute('dir', dir);
		await expect(page.getByText('Kunt u een tolk bellen, alstublieft?'), path).toHaveAttribute('lang', 'nl');
		await expect(page.getByText('Centrum Seksueel Geweld (CSG)'), path).toHaveAttribute('lang', 'nl');
		// The menu leads to pages in other languages: it is not there.
		await expect(page.getByRole('link', { name: 'Onderwerpen' }), path).toHaveCount(0);
		for (const number of await page.locator('a[href^="tel:"] bdi').all())
			await expect(number, path).toHaveAttribute('dir', 'ltr');
	}
});

test('the number is the first thing to tap in a theme, and the exit is there', async ({ page }) => {
	test.slow();
	for (const path of await languagePages(page)) {
		await page.goto(path);
		const themes = page
			.getByRole('main')
			.locator('section')
			.filter({ has: page.locator('a[href^="tel:"]') });
		await expect(themes.first(), path).toBeVisible();
		for (const theme of await themes.all())
			await expect(theme.getByRole('link').first(), path).toHaveAttribute('href', /^tel:/);
		await expect(page.locator('[data-exit]'), path).toHaveAttribute('href', 'https://www.knmi.nl/');
		// What is beside the exit leads to what it can and cannot do, on the same page.
		const about = (await page.locator('.exit a').first().getAttribute('href')) ?? '';
		await expect(page.locator(about), path).toBeVisible();
	}
});

test('nothing is cut on a narrow screen, from right to left neither', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of await languagePages(page)) {
		await page.goto(path);
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('main *, header *, .exit *')]
				.filter((element) => {
					const { left, right, width } = element.getBoundingClientRect();
					return width > 1 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
				})
				.map((element) => element.outerHTML.slice(0, 120))
		);
		expect(cut, path).toEqual([]);
	}
});
