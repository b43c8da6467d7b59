import type { Locator } from '@playwright/test';
import { expect, test } from './site';

/** How many rows the page says there are. */
const rowsSaid = async (count: Locator) => Number(/^\d+/.exec((await count.textContent()) ?? '')?.[0]);

test('filters by text and by choice at once, and says how many', async ({ page }) => {
	await page.goto('/programma/register/');
	const count = page.locator('[data-register-count]');
	await expect(count).toHaveText(/^\d+ regels$/);
	const all = await rowsSaid(count);
	await page.getByLabel('Woord in de tabel').fill('C190');
	await expect.poll(() => rowsSaid(count)).toBeLessThan(all);
	await expect(page.getByRole('row', { name: /IAO-verdrag 190/ }).first()).toBeVisible();
	await page.getByLabel('Woord in de tabel').fill('');
	await page.getByText('Kies wat je wilt zien').click();
	await expect.poll(() => rowsSaid(count)).toBe(all);
	await page.getByLabel('Stuk').selectOption({ label: 'Overzicht van maart 2024' });
	await expect.poll(() => rowsSaid(count)).toBeLessThan(all);
	const ofPaper = await rowsSaid(count);
	await page.getByLabel('Stand').selectOption({ label: 'Gestopt' });
	await expect.poll(() => rowsSaid(count)).toBeLessThan(ofPaper);
	await expect(page.getByRole('rowheader').filter({ visible: true })).toHaveCount(await rowsSaid(count));
	await page.getByLabel('Woord in de tabel').fill('zzzz');
	await expect(count).toHaveText('Geen maatregel past bij deze keuzes.');
	await page.getByRole('button', { name: 'Alles laten zien' }).click();
	await expect.poll(() => rowsSaid(count)).toBe(all);
});

test('sorts by keyboard, says so to a screen reader, and turns round', async ({ page }) => {
	await page.goto('/programma/register/');
	const header = page.getByRole('columnheader', { name: 'Maatregel' });
	const first = page.getByRole('table').getByRole('rowheader').first();
	await header.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.getByRole('rowheader')).toHaveCount(
		await rowsSaid(page.locator('[data-register-count]'))
	);
	const ascending = await first.textContent();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(first).not.toHaveText(ascending ?? '');
	await page.getByRole('columnheader', { name: 'Periode' }).getByRole('button').click();
	await expect(header).not.toHaveAttribute('aria-sort', /./);
});

test('a page that was served in an order keeps it when rows are chosen', async ({ page }) => {
	await page.goto('/programma/register/op-lijn/');
	const header = page.getByRole('columnheader', { name: 'Lijn' });
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	const titles = () => page.getByRole('table').getByRole('rowheader').allTextContents();
	const served = await titles();
	await page.getByLabel('Woord in de tabel').fill('de');
	await expect.poll(async () => (await titles()).length).not.toBe(served.length);
	const shown = await titles();
	const both = served.filter((title) => shown.includes(title));
	expect(both.length).toBeGreaterThan(1);
	expect(shown.filter((title) => both.includes(title))).toEqual(both);
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
});

test('a page of one choice can be widened to everything', async ({ page }) => {
	await page.goto('/programma/register/stand-gestopt/');
	await expect(page.getByLabel('Stand')).toHaveValue('stand-gestopt');
	const count = page.locator('[data-register-count]');
	const stopped = await rowsSaid(count);
	await page.getByRole('button', { name: 'Alles laten zien' }).click();
	await expect.poll(() => rowsSaid(count)).toBeGreaterThan(stopped);
	await expect(page.getByLabel('Stand')).toHaveValue('');
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
