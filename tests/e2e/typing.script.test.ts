import type { Page } from '@playwright/test';
import { expect, freezeClock, test } from './site';

const FIELD = 'input[type="text"], input[type="search"]';
const WITH_FIELD = [
	'/',
	'/zoeken/',
	'/en/zoeken/',
	'/regio/',
	'/programma/register/',
	'/wegwijzer/k1-b1-w1-t1/'
];

/** Puts text into a field as a paste does that a browser does not cut. */
const paste = (page: Page, label: string, text: string) =>
	page.getByLabel(label).evaluate((field: HTMLInputElement, value) => {
		field.focus();
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}, text);

for (const path of WITH_FIELD) {
	test(`what is typed on ${path} is kept from the spelling check and memory of the browser`, async ({
		page
	}) => {
		await page.goto(path);
		await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
		const fields = page.locator(FIELD);
		expect(await fields.count()).toBeGreaterThan(0);
		for (const field of await fields.all()) {
			await expect(field).toHaveAttribute('spellcheck', 'false');
			await expect(field).toHaveAttribute('autocomplete', 'off');
			await expect(field).toHaveAttribute('autocapitalize', 'off');
			await expect(field).toHaveAttribute('autocorrect', 'off');
			await expect(field).toHaveAttribute('writingsuggestions', 'false');
			await expect(field).toHaveAttribute('maxlength', /^\d{2,4}$/);
			await expect(field).toHaveAccessibleName(/\S/);
			await expect(field).toHaveAccessibleDescription(/\S/);
		}
	});
}

test('a place that leads nowhere is an error of the field, until it is mended', async ({ page }) => {
	await page.goto('/regio/');
	const field = page.getByLabel('Postcode of plaats');
	await expect(field).not.toHaveAttribute('aria-invalid');
	await field.fill('xyzzyq');
	await page.keyboard.press('Enter');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/We vinden deze plaats niet/);
	await expect(page.locator('#place-error')).toHaveRole('alert');
	await page.keyboard.type('x');
	await expect(field).not.toHaveAttribute('aria-invalid');
	await field.fill('Bergen');
	await page.keyboard.press('Enter');
	await expect(
		page.locator('[data-region-result]').getByRole('link', { name: 'Bergen' }).first()
	).toBeVisible();
	await expect(page.locator('#place-error')).toHaveText('');
	await field.fill('Zwolle');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/regio\/zwolle\/$/);
});

test('a megabyte in the place field is answered like any other text', async ({ page }) => {
	await page.goto('/regio/');
	await paste(page, 'Postcode of plaats', 'Zwolle '.repeat(150_000));
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await expect(
		page.locator('[data-region-result]').getByRole('link', { name: 'Zwolle' }).first()
	).toBeVisible();
});

test('a megabyte in the register field is cut before rows are compared with it', async ({ page }) => {
	await page.goto('/programma/register/');
	await paste(page, 'Woord in de tabel', 'csg '.repeat(250_000));
	await expect(page.locator('[data-register-count]')).toHaveText(/\d+ regels?/);
	await expect(page.getByRole('rowheader').first()).toBeVisible();
});

test('a megabyte in the search field never reaches the search', async ({ page }) => {
	await page.addInitScript(() => {
		const send = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (message: { kind: string; query?: string }) {
			if (message.kind === 'query') document.documentElement.dataset.asked = String(message.query?.length);
			send.call(this, message);
		};
	});
	await page.goto('/zoeken/');
	await paste(page, 'Wat zoek je?', 'veilig thuis '.repeat(80_000));
	await expect(page.locator('[data-search-status]')).toHaveText(/\d+ resultaten?/);
	expect(Number(await page.locator('html').getAttribute('data-asked'))).toBeLessThanOrEqual(1000);
});

test('a screen reader hears the emergency card at once and once, and the count when typing has paused', async ({
	page
}) => {
	await freezeClock(page, '2026-11-25T13:00:00Z');
	await page.goto('/zoeken/');
	const spoken = page.locator('[data-search-spoken]');
	const warned = page.locator('[data-search-warned]');
	// There before they are filled: a region that comes with its text is not heard.
	await expect(spoken).toHaveRole('status');
	await expect(warned).toHaveRole('alert');
	await warned.evaluate((region) => {
		new MutationObserver((changes) => {
			region.dataset.times = String(Number(region.dataset.times ?? 0) + changes.length);
		}).observe(region, { childList: true });
	});
	const box = page.getByLabel('Wat zoek je?');
	await box.pressSequentially('gisteren verkracht');
	await expect(page.locator('[data-search-status]')).toHaveText(/\d+ resultaten?/);
	await expect(warned).toHaveText(/0800-0188/);
	await expect(spoken).toHaveText('');
	await page.clock.fastForward(2000);
	await expect(spoken).toHaveText(/^\d+ resultaten?$/);
	await box.pressSequentially(' op straat');
	await expect(page.locator('[data-emergency="csg"]')).toBeVisible();
	await page.clock.fastForward(2000);
	await expect(warned).toHaveAttribute('data-times', '1');
});
