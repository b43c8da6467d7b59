import type { Page } from '@playwright/test';
import { NEUTRAL_PATH } from '../../src/lib/safety/neutral-page.js';
import { expect, test } from './site';

const TARGET = 'https://www.knmi.nl/';
const NEUTRAL_TITLE = 'Weer';

const exit = (page: Page) => page.locator('[data-exit]');
const atTarget = async (page: Page) => {
	await expect(page).toHaveURL(TARGET);
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
};

/** Lets the target wait for ever, as on a network that is about to go. */
const withoutAnswer = (page: Page) => page.route(TARGET, () => undefined);

/** Taps the exit, and goes on although the page that comes next does not. */
const tapExit = (page: Page) => exit(page).click({ noWaitAfter: true });

/** What must be true from the tap on, whatever the network does. */
async function seesNothing(page: Page): Promise<void> {
	await expect(page).toHaveURL(NEUTRAL_PATH);
	await expect(page).toHaveTitle(NEUTRAL_TITLE);
	await expect(page.locator('body')).toHaveText(NEUTRAL_TITLE);
}

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

test('nothing of the page is left while a slow target loads', async ({ page }) => {
	await withoutAnswer(page);
	await page.goto('/hulp/centrum-seksueel-geweld/');
	await tapExit(page);
	await seesNothing(page);
});

test('without a network a neutral page waits, and goes on when there is one', async ({ page, context }) => {
	await page.goto('/hulp/veilig-thuis/');
	await context.setOffline(true);
	await tapExit(page);
	await seesNothing(page);
	await context.setOffline(false);
	await atTarget(page);
});

test('the neutral page goes on by itself', async ({ page }) => {
	await page.goto(NEUTRAL_PATH, { waitUntil: 'commit' });
	await atTarget(page);
});

test('a step of the wegwijzer that fails after leaving brings nothing back', async ({ page }) => {
	await withoutAnswer(page);
	await page.goto('/wegwijzer/b1/');
	let fail: () => Promise<void> = () => Promise.resolve();
	const asked = new Promise<void>((resolve) => {
		void page.route('**/wegwijzer/k1-b1/', (route) => {
			fail = () => route.abort();
			resolve();
		});
	});
	await page.getByRole('main').getByRole('link', { name: 'Nee', exact: true }).click();
	await asked;
	await tapExit(page);
	await seesNothing(page);
	// The page has given the request up itself; whether or not the network still answers.
	await fail().catch(() => undefined);
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	await seesNothing(page);
});

test('the exit needs none of the other scripts', async ({ page }) => {
	await page.route('**/*.js', () => undefined);
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

test('the exit works where an old browser lacks or refuses all it would use', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new Error('refused');
		};
		Object.defineProperty(window, 'sessionStorage', { get: refuse });
		Object.defineProperty(Element.prototype, 'innerHTML', { set: refuse });
		Object.assign(window, { fetch: undefined, stop: refuse, dispatchEvent: refuse });
		Object.assign(history, { replaceState: refuse });
		for (const [owner, name] of [
			[Element.prototype, 'replaceChildren'],
			[Document.prototype, 'replaceChildren'],
			[Array.prototype, 'at']
		] as const)
			Reflect.deleteProperty(owner, name);
	});
	await page.goto('/hulp/veilig-thuis/');
	await exit(page).click();
	await atTarget(page);
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

test('the hint about Shift is not shown on a device that is touched', async ({ page, isMobile }) => {
	test.skip(!isMobile, 'this device has a mouse');
	await page.goto('/');
	await expect(page.locator('.exit .about')).toHaveText('Wat snel weg kan');
});

test('a copied advice is not left on the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withoutAnswer(page);
	await page.goto('/wegwijzer/k1-b1-w1-t1/');
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
	await page.locator('[data-take=copy]').click();
	await expect.poll(clipboard).toContain('wegwijzer');
	await tapExit(page);
	await seesNothing(page);
	await expect.poll(clipboard).toBe('');
});

test('a discreet tab has a neutral title on every page, until the exit', async ({ page }) => {
	await page.goto('/veilig-bezoeken/');
	const box = page.getByLabel(/neutrale naam/);
	await box.check();
	await expect(page).toHaveTitle(NEUTRAL_TITLE);
	await page.goto('/wegwijzer/b1/');
	await expect(page).toHaveTitle(NEUTRAL_TITLE);
	await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', 'data:,');
	await page.getByRole('main').getByRole('link', { name: 'Nee', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar gaat het om?');
	await expect(page).toHaveTitle(NEUTRAL_TITLE);
	await exit(page).click();
	await atTarget(page);
	await page.goto('/hulp/veilig-thuis/');
	await expect(page).not.toHaveTitle(NEUTRAL_TITLE);
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
