import type { Page } from '@playwright/test';
import { axeFaults, expect, test } from './site';

async function languagePages(page: Page): Promise<string[]> {
	await page.goto('/talen/');
	const links = page.getByRole('main').locator('a[href^="/talen/"]');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('axe finds nothing on first help in any language', async ({ page }) => {
	test.slow();
	for (const path of await languagePages(page)) {
		await page.goto(path);
		expect(await axeFaults(page), path).toEqual([]);
	}
});

test('first help in each language is one sheet of paper, without what only a screen needs', async ({
	page
}) => {
	test.slow();
	for (const path of await languagePages(page)) {
		await page.goto(path);
		const pdf = (await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm' } })).toString(
			'latin1'
		);
		expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.exit'), path).toBeHidden();
		await expect(page.getByRole('main').locator('a[href="tel:112"]').first(), path).toBeVisible();
		await page.emulateMedia({ media: null });
	}
});

test('the exit leaves from a page of first help, and Shift three times is told in its language', async ({
	page
}) => {
	await page.goto('/talen/en/');
	await page.keyboard.press('Shift');
	await expect(page.locator('[data-exit-status]')).toHaveText('Press Shift twice more.');
	await page.keyboard.press('Shift');
	await page.keyboard.press('Shift');
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
});

test('a search for a language by its own name finds its page', async ({ page }) => {
	const [, ...translated] = await languagePages(page);
	for (const path of translated) {
		await page.goto('/talen/');
		const name = await page.getByRole('main').locator(`a[href="${path}"] b`).innerText();
		await page.goto('/zoeken/');
		await page.getByRole('searchbox').fill(name);
		await expect(page.locator(`a[href="${path}"]`), name).toBeVisible();
	}
});
