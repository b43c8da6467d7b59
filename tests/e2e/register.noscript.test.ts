import { expect, test } from './site';

test('the register is narrowed, sorted and paged by links', async ({ page }) => {
	await page.goto('/programma/register/');
	const count = page.locator('[data-register-count]');
	const all = (await count.textContent()) ?? '';
	await expect(page.getByRole('table', { name: 'Maatregelen en wat erover bekend is' })).toBeVisible();
	await page.getByRole('columnheader', { name: 'Stand' }).getByRole('link').click();
	await expect(page.getByRole('columnheader', { name: 'Stand' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.getByRole('row').nth(1)).toContainText('Afgerond');
	await page.getByRole('link', { name: 'Deel 2' }).click();
	await expect(page).toHaveURL('/programma/register/op-stand/deel-2/');
	await page.goto('/programma/register/');
	await page.locator('summary', { hasText: 'Lijn' }).click();
	await page.getByRole('link', { name: 'Lijn 2', exact: true }).click();
	await page.locator('summary', { hasText: 'Stand' }).click();
	await page.getByRole('link', { name: 'Gestopt' }).click();
	await expect(page).toHaveURL('/programma/register/lijn-2/stand-gestopt/');
	await expect(count).not.toHaveText(all);
	await page.getByRole('link', { name: 'Laat het hele register zien' }).click();
	await expect(count).toHaveText(all);
});
