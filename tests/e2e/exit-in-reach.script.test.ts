import type { Page } from '@playwright/test';
import { expect, test } from './site';

const exit = (page: Page) => page.locator('[data-exit]');

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
		await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
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

test('the hint about Shift is not shown on a device that is touched', async ({ page, isMobile }) => {
	test.skip(!isMobile, 'this device has a mouse');
	await page.goto('/');
	await expect(page.locator('.exit .about')).toHaveText('Zo werkt Snel weg');
});

/** Whether the link of the exit is whole, in what is on the screen, and on top of everything. */
const isInReach = (page: Page) =>
	exit(page).evaluate((link) => {
		const box = link.getBoundingClientRect();
		const view = window.visualViewport;
		if (!view) return false;
		const [left, top] = [view.offsetLeft, view.offsetTop];
		const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		return (
			on === link &&
			box.left >= left - 1 &&
			box.right <= left + view.width + 1 &&
			box.top >= top - 1 &&
			box.bottom <= top + view.height + 1
		);
	});

test('with text at 200 % the bar is whole and takes at most a fifth of the screen', async ({ page }) => {
	for (const path of ['/hulp/veilig-thuis/', '/en/hulp/veilig-thuis/']) {
		await page.goto(path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const height = await page.locator('.exit').evaluate((bar) => bar.clientHeight / window.innerHeight);
		expect(height).toBeLessThanOrEqual(0.2);
		expect(await isInReach(page)).toBe(true);
	}
});

test('zoomed in with two fingers, the exit stays in reach', async ({ page, context, isMobile }) => {
	test.skip(!isMobile, 'needs a screen that is touched');
	await page.goto('/hulp/veilig-thuis/');
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
	await expect.poll(() => isInReach(page)).toBe(true);
});
