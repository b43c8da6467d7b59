import { expect, test } from './site';

test('home names who can be called now, with and without script', async ({ page }) => {
	await page.goto('/');
	const open = page.getByRole('region', { name: 'Nu open' });
	const numbers = open.getByRole('link');
	await expect(numbers.first()).toBeVisible();
	for (const link of await numbers.all()) await expect(link).toHaveAttribute('href', /^tel:/);
});
