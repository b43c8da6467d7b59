import { expect, test } from './site';

test('filters by text and by choice at once, and says how many', async ({ page }) => {
	await page.goto('/programma/register/');
	const count = page.locator('[data-register-count]');
	await expect(count).toHaveText('188 regels');
	await page.getByLabel('Woord in de tabel').fill('C190');
	await expect(count).toHaveText(/^[1-5] regels?$/);
	await expect(page.getByRole('row', { name: /IAO-verdrag 190/ }).first()).toBeVisible();
	await page.getByLabel('Woord in de tabel').fill('');
	await page.getByText('Kies wat je wilt zien').click();
	await page.getByLabel('Stuk').selectOption({ label: 'Overzicht van maart 2024' });
	await expect(count).toHaveText('83 regels');
	await page.getByLabel('Stand').selectOption({ label: 'Gestopt' });
	await expect(count).toHaveText('1 regel');
	await page.getByLabel('Woord in de tabel').fill('zzzz');
	await expect(count).toHaveText('Geen maatregel past bij deze keuzes.');
	await page.getByRole('button', { name: 'Alles laten zien' }).click();
	await expect(count).toHaveText('188 regels');
});

test('sorts by keyboard, says so to a screen reader, and turns round', async ({ page }) => {
	await page.goto('/programma/register/');
	const header = page.getByRole('columnheader', { name: 'Maatregel' });
	const first = page.getByRole('table').getByRole('rowheader').first();
	await header.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.getByRole('rowheader')).toHaveCount(188);
	const ascending = await first.textContent();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(first).not.toHaveText(ascending ?? '');
	await page.getByRole('columnheader', { name: 'Periode' }).getByRole('button').click();
	await expect(header).not.toHaveAttribute('aria-sort', /./);
});

test('a page of one choice can be widened to everything', async ({ page }) => {
	await page.goto('/programma/register/stand-gestopt/');
	await expect(page.getByLabel('Stand')).toHaveValue('stand-gestopt');
	await page.getByRole('button', { name: 'Alles laten zien' }).click();
	await expect(page.locator('[data-register-count]')).toHaveText('188 regels');
});

test('when rows cannot be fetched, the table and the links stay', async ({ page }) => {
	await page.goto('/programma/register/');
	await page.route('**/register/**', (route) => route.fulfill({ status: 200, body: 'geen rijen' }));
	await page.getByLabel('Woord in de tabel').fill('csg');
	await expect(page.getByText('Kiezen lukt nu niet')).toBeVisible();
	await expect(page.getByRole('rowheader').first()).toBeVisible();
	await expect(page.getByText('Ministerie').last()).toBeVisible();
});

test('the feed can be read', async ({ page }) => {
	await page.goto('/open-data/');
	const found = await page.evaluate(async () => {
		const text = await (await fetch('/open-data/wijzigingen.atom')).text();
		const feed = new DOMParser().parseFromString(text, 'application/xml');
		return [feed.querySelectorAll('parsererror').length, feed.querySelectorAll('entry > updated').length];
	});
	expect(found[0]).toBe(0);
	expect(found[1]).toBeGreaterThan(0);
});
