import { expect, test } from './site';

test('without script the exit is a link to the target, and covers the page while it is pressed', async ({
	page
}) => {
	await page.goto('/hulp/veilig-thuis/');
	const link = page.locator('[data-exit]');
	await expect(link).toHaveAttribute('href', 'https://www.knmi.nl/');
	const cover = page.locator('.exit .cover');
	await expect(cover).toBeHidden();
	await link.hover();
	await page.mouse.down();
	await expect(cover).toBeVisible();
	await page.mouse.up();
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
});

test('no key is promised that needs script', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('.exit')).not.toContainText('Shift');
});
