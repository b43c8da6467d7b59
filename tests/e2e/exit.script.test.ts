import type { Page } from '@playwright/test';
import { NEUTRAL_PATH } from '../../src/lib/safety/neutral-page.js';
import { test as brokenTest } from './broken';
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

/**
 * What is seen from the tap on, whatever the network does: address, title and text, as the page itself tells them many times a second. It
 * cannot be asked: while a page is on its way the browser answers no questions about the one that stands there.
 */
async function watchScreen(page: Page): Promise<{ seesNothing: () => Promise<void> }> {
	let seen: unknown;
	let times = 0;
	page.on('console', (message) => {
		const [, told] = /^seen (.*)/.exec(message.text()) ?? [];
		if (told === undefined) return;
		seen = JSON.parse(told);
		times += 1;
	});
	await page.addInitScript(() =>
		setInterval(
			() =>
				console.debug(
					'seen',
					JSON.stringify([location.pathname, document.title, document.body.innerText.trim()])
				),
			50
		)
	);
	const nothing = [NEUTRAL_PATH, NEUTRAL_TITLE, NEUTRAL_TITLE];
	return {
		async seesNothing() {
			await expect.poll(() => seen).toEqual(nothing);
			// And so it stays.
			const until = times + 5;
			await expect.poll(() => times).toBeGreaterThan(until);
			expect(seen).toEqual(nothing);
		}
	};
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
	const { seesNothing } = await watchScreen(page);
	await page.goto('/hulp/centrum-seksueel-geweld/');
	await tapExit(page);
	await seesNothing();
});

brokenTest(
	'without a network a neutral page waits, and goes on when there is one',
	async ({ page, context }) => {
		const { seesNothing } = await watchScreen(page);
		await page.goto('/hulp/veilig-thuis/');
		await context.setOffline(true);
		await tapExit(page);
		await seesNothing();
		await context.setOffline(false);
		await atTarget(page);
	}
);

test('the neutral page goes on by itself', async ({ page }) => {
	await page.goto(NEUTRAL_PATH, { waitUntil: 'commit' });
	await atTarget(page);
});

test('a step of the wegwijzer that fails after leaving brings nothing back', async ({ page }) => {
	await withoutAnswer(page);
	const { seesNothing } = await watchScreen(page);
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
	await seesNothing();
	// The page has given the request up itself; whether or not the network still answers.
	await fail().catch(() => undefined);
	await seesNothing();
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
		['Seks die ik niet wilde (verkrachting, aanranding)', '/wegwijzer/k1-b1-w1/']
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

test('a copied advice is not left on the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/wegwijzer/k1-b1-w1-t1/');
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
	await page.locator('[data-take=copy]').click();
	await expect.poll(clipboard).toContain('wegwijzer');
	await exit(page).click();
	await atTarget(page);
	await page.goto('/veilig-bezoeken/');
	expect(await clipboard()).toBe('');
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
