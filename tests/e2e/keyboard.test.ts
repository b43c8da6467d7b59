import { expect, test } from './site';

test('the keyboard goes from the skip link through the page to the exit', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Vorige vraag' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Makkelijk lezen' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(
		page.getByRole('link', { name: 'Seks die ik niet wilde (verkrachting, aanranding)' })
	).toBeFocused();
});
