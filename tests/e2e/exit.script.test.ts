import type { Page } from '@playwright/test';
import { expect, test } from './site';

const TARGET = 'https://www.knmi.nl/';
const exit = (page: Page) => page.locator('[data-exit]');
const atTarget = async (page: Page) => {
	await expect(page).toHaveURL(TARGET);
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
};

test('Back leads to the target, from the page that was left and from every one before it', async ({
	page
}) => {
	await page.goto('/');
	await page.goto('/hulp/');
	await page.goto('/hulp/veilig-thuis/');
	await exit(page).click();
	await atTarget(page);
	for (let times = 0; times < 2; times += 1) {
		await page.goBack({ waitUntil: 'commit' });
		await atTarget(page);
	}
});

test('who opens the site again can go back and forth in it, and leave again', async ({ page }) => {
	await page.goto('/hulp/');
	await exit(page).click();
	await atTarget(page);
	await page.goto('/');
	await page.goto('/zoeken/');
	await page.goBack();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('main')).toBeVisible();
	await exit(page).click();
	await atTarget(page);
	await page.goForward({ waitUntil: 'commit' });
	await atTarget(page);
});

test('the exit needs none of the other scripts', async ({ page }) => {
	await page.route('**/*.js', () => undefined);
	await page.goto('/', { waitUntil: 'commit' });
	await page.goto('/hulp/veilig-thuis/', { waitUntil: 'commit' });
	await expect(page.getByText('drie keer op Shift')).toHaveCount(0);
	await exit(page).click();
	await atTarget(page);
	await page.goBack({ waitUntil: 'commit' });
	await atTarget(page);
});

test('taps that come before the scripts leave no step in the history', async ({ page }) => {
	// A network so slow that no script comes at all.
	await page.route('**/*.js', () => undefined);
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('link', { name: /Ik heb hulp nodig/ }).click();
	for (const [name, url] of [
		['Nee', '/wegwijzer/k1-b1/'],
		['Verkrachting of aanranding', '/wegwijzer/k1-b1-w1/']
	] as const) {
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(url);
	}
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL('/');
});

test.describe('by Shift', () => {
	test.skip(({ isMobile }) => isMobile, 'a phone has no such key');

	test('three presses leave, and each is announced', async ({ page }) => {
		await page.goto('/hulp/veilig-thuis/');
		await expect(page.getByText('Of druk drie keer op Shift')).toBeVisible();
		const status = page.locator('[data-exit-status]');
		await page.keyboard.press('Shift');
		await expect(status).toHaveText('Druk nog twee keer op Shift om weg te gaan.');
		await page.keyboard.press('Shift');
		await expect(status).toHaveText('Druk nog een keer op Shift om weg te gaan.');
		await page.keyboard.press('Shift');
		await atTarget(page);
	});

	test('capitals, and clicks with Shift, are not leaving and say nothing', async ({ page }) => {
		await page.goto('/zoeken/');
		const box = page.getByLabel('Wat zoek je?');
		await box.focus();
		for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
		await expect(box).toHaveValue('ABCD');
		for (let times = 0; times < 4; times += 1) await box.click({ modifiers: ['Shift'] });
		await expect(page.locator('[data-exit-status]')).toBeEmpty();
		await expect(page).toHaveURL('/zoeken/');
	});
});
