import type { Page } from '@playwright/test';
import { expect, expectNumbers, test } from './broken';

test.describe('a wrong clock', () => {
	const HALF_A_DAY = 12 * 3_600_000;
	const YEAR = 365 * 24 * 3_600_000;
	const said = (page: Page) => page.locator('[data-hours]:not([data-state="unknown"])');

	for (const off of [-YEAR, -HALF_A_DAY, HALF_A_DAY, YEAR]) {
		test(`that is ${off / 3_600_000} hours off says nothing about now; times and numbers stay`, async ({
			page
		}) => {
			// Facts are in date, whenever this runs: what is tried is the clock.
			await page.route('**/hulp/comensha/', async (route) => {
				const response = await route.fetch();
				const body = (await response.text())
					.replace(/data-facts-from="[^"]*"/, 'data-facts-from="2000-01-01"')
					.replace(/data-facts-until="[^"]*"/, 'data-facts-until="2100-01-01"');
				await route.fulfill({ response, body });
			});
			await page.goto('/hulp/comensha/');
			await expect(said(page).first()).toBeAttached();
			await page.clock.setFixedTime(new Date(Date.now() + off));
			await page.reload();
			await expect(page.locator('[data-hours][data-state="unknown"]').first()).toBeAttached();
			await expect(said(page)).toHaveCount(0);
			await expect(page.getByText('09:00').filter({ visible: true }).first()).toBeVisible();
			await expectNumbers(page);
		});
	}

	test('a server that does not answer leaves the clock of the device as it is', async ({ page }) => {
		await page.route('**/hulp/comensha/', (route) =>
			route.request().method() === 'HEAD' ? route.abort() : route.continue()
		);
		await page.goto('/hulp/comensha/');
		await expectNumbers(page);
		await expect(page.locator('[data-hours]').first()).toHaveAttribute('data-state', /./);
	});
});
