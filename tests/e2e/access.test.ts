import { expect, PAGES, test } from './site';

for (const path of PAGES) {
	test(`${path} fits a screen of 320 px, shows the way out and the emergency numbers`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.route('**/bestaat-niet/', async (route) => {
			const response = await route.fetch();
			// A browser writes an error to its console for a 404; this test looks at the page itself.
			await route.fulfill({ response, status: 200 });
		});
		await page.goto(path);
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
		await expect(page.getByRole('link', { name: 'Snel weg', exact: true })).toBeInViewport();
		await expect(
			page.getByRole('region', { name: 'Noodnummers' }).getByRole('link', { name: '112' })
		).toHaveAttribute('href', 'tel:112');
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});
}
