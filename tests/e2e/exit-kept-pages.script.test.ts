/** With the back-forward cache on: pages come back as they were left, without loading. */
import { cachingTest as test, comeBack, expect, watchReturns } from './site';

test.beforeEach(({ page }) => watchReturns(page));

test('Back after leaving leads to the target, also where pages are kept', async ({ page }) => {
	await page.goto('/hulp/veilig-thuis/');
	await page.goto('/hulp/');
	await comeBack(page);
	await expect(page.getByRole('main')).toBeVisible();
	await page.goForward({ waitUntil: 'commit' });
	await expect(page).toHaveURL('/hulp/');
	await page.locator('[data-exit]').click();
	await expect(page).toHaveURL('https://www.knmi.nl/');
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL('https://www.knmi.nl/');
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
});

test('a kept page does not keep what was typed and found', async ({ page }) => {
	await page.goto('/zoeken/');
	const box = page.getByLabel('Wat zoek je?');
	await box.fill('mijn baas zit aan me');
	const results = page.locator('[data-group] li');
	await expect(results.first()).toBeVisible();
	await page.goto('/hulp/');
	await comeBack(page);
	await expect(box).toHaveValue('');
	await expect(results).toHaveCount(0);
});

test('the place, and the choices of the directory and the register, are not kept either', async ({
	page
}) => {
	for (const [path, choose] of [
		[
			'/regio/',
			async () => {
				await page.locator('[data-region-form] input').fill('Bergen');
				await page.keyboard.press('Enter');
				await expect(page.locator('[data-region-result]')).not.toBeEmpty();
			}
		],
		[
			'/hulp/',
			async () => {
				await page.getByText('Meer keuzes').click();
				await page.locator('summary', { hasText: 'Hoe wil je contact?' }).click();
				await page.getByRole('radio', { name: 'Chatten' }).check();
			}
		],
		['/programma/register/', async () => page.locator('[data-register] input').first().fill('sport')]
	] as const) {
		await page.goto(path);
		const fields = page
			.getByRole('main')
			.locator('form')
			.first()
			.locator('input[type=text], input[type=search], input:checked, select');
		const values = () =>
			fields.evaluateAll((all) => all.map((field) => ('value' in field ? String(field.value) : '')));
		await expect(page.getByRole('main').locator('form').first()).toBeVisible();
		const before = await values();
		await choose();
		expect(await values()).not.toEqual(before);
		await page.goto('/');
		await comeBack(page);
		expect(await values()).toEqual(before);
	}
});
