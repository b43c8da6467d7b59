import type { Page } from '@playwright/test';
import { expect, freezeClock, test } from './site';

const ACTS = '**/data/hulp-*';
const boxOf = (page: Page) => page.getByLabel('Wat zoek je?');
const resultOf = (page: Page, name: string) =>
	page.locator('[data-group] li').filter({ has: page.getByRole('heading', { name }) });

for (const [when, text] of [
	['2026-11-23T10:00:00Z', 'Nu open, tot 17:00'],
	['2026-11-27T22:00:00Z', 'Nu dicht, open vanaf ma 09:00']
] as const) {
	test(`a help result has its number, and whether it is open in Amsterdam at ${when}`, async ({ page }) => {
		await freezeClock(page, when);
		await page.goto('/zoeken/');
		await boxOf(page).fill('comensha');
		const result = resultOf(page, 'CoMensha').first();
		await expect(result.getByRole('link', { name: /^Bel/ })).toHaveAttribute('href', /^tel:/);
		await expect(result.getByText(text)).toBeVisible();
	});
}

test('day and night, hours that are not known, and a chat that says where it goes', async ({ page }) => {
	await page.goto('/zoeken/');
	await boxOf(page).fill('centrum seksueel geweld');
	const csg = resultOf(page, 'Centrum Seksueel Geweld').first();
	await expect(csg.getByRole('link', { name: 'Bel 0800-0188' })).toHaveAttribute('href', 'tel:08000188');
	await expect(csg.getByText('Dag en nacht open')).toBeVisible();
	await boxOf(page).fill('jouwggd');
	const chat = resultOf(page, 'JouwGGD').first();
	await expect(chat.getByRole('link', { name: /^Chat via \S+\.nl$/ })).toHaveAttribute('href', /^https:/);
	await expect(chat.getByText('Tijden onbekend')).toBeVisible();
});

test('results do not wait for the acts, and do not move when they come', async ({ page }) => {
	let deliver: () => void = () => undefined;
	const held = new Promise<void>((go) => (deliver = go));
	await page.route(ACTS, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/zoeken/');
	await boxOf(page).fill('mijn baas zit aan me');
	const places = () =>
		page.locator('[data-group="best"] li').evaluateAll((items) =>
			items.map((item) => {
				const { top, height } = item.getBoundingClientRect();
				return [Math.round(top + scrollY), Math.round(height)];
			})
		);
	await expect(page.locator('[data-group="best"] [data-act]').first()).toBeAttached();
	await page.evaluate(() => document.fonts.ready);
	const before = await places();
	deliver();
	await expect(page.locator('[data-act] a').first()).toBeVisible();
	expect(await places()).toEqual(before);
});

test('Enter brings to the number of results, above the cards', async ({ page }) => {
	await page.goto('/zoeken/');
	await boxOf(page).fill('gisteren verkracht');
	await expect(page.locator('[data-group] li').first()).toBeVisible();
	await expect(boxOf(page)).toBeFocused();
	await page.keyboard.press('Enter');
	const count = page.locator('[data-search-status]');
	await expect(count).toBeFocused();
	await expect(count).toBeInViewport();
	await expect(page.locator('.emergency').getByRole('link', { name: '0800-0188' })).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(page.locator('.emergency').getByRole('link', { name: '0800-0188' })).toBeFocused();
});

test('who is in danger and cannot speak, or was in danger just before, has a way on', async ({ page }) => {
	await page.goto('/zoeken/');
	await boxOf(page).fill('ik word verkracht');
	const card = page.locator('.emergency').filter({ hasText: 'nu in gevaar' });
	await expect(card.getByRole('link', { name: 'Bel 112' })).toBeVisible();
	await expect(card.getByRole('link', { name: 'Bel 0800-0188' })).toBeVisible();
	await card.getByRole('link', { name: 'Kun je niet praten?' }).click();
	await expect(page.getByText('Met de app 112NL bereik je 112 met tekst')).toBeVisible();
});

test('an example fills the box and brings to what is found', async ({ page }) => {
	await page.goto('/');
	const example = page.getByRole('list', { name: 'Bijvoorbeeld' }).getByRole('button').first();
	await expect(example).toBeInViewport({ ratio: 1 });
	const words = (await example.textContent()) ?? '';
	await example.click();
	await expect(page.getByLabel('Of zeg het in je eigen woorden')).toHaveValue(words);
	await expect(page.locator('[data-search-status]')).toBeFocused();
	await expect(page.locator('[data-group] li').first()).toBeVisible();
});

test('the search box takes its place before its script comes', async ({ page }) => {
	let deliver: () => void = () => undefined;
	const held = new Promise<void>((go) => (deliver = go));
	await page.route('**/box-script*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	const after = page.getByRole('heading', { name: 'Nu open' });
	await expect(after).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
	const place = () => after.evaluate((each) => Math.round(each.getBoundingClientRect().top));
	const before = await place();
	await expect(page.getByRole('search')).toBeHidden();
	deliver();
	await expect(page.getByRole('searchbox')).toBeVisible();
	expect(await place()).toBe(before);
});
