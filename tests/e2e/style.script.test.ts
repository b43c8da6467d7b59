import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axeFaults, expect, test } from './site';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as { theme: string };
/** Themes that the site could have and has not. */
const otherThemes = readdirSync('content/themes', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== site.theme)
	.map(({ name }) => name);

/** A style guide shows each part several times, so names of landmarks are there more than once; visitors' pages are held to that by their own test. */
async function faultsOfParts(page: Page): Promise<string[]> {
	return (await axeFaults(page)).filter((fault) => !fault.startsWith('landmark-unique'));
}

for (const [name, media] of [
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active' }],
	['print', { media: 'print' }]
] as const) {
	test(`axe finds nothing on any component (${name})`, async ({ page }) => {
		await page.emulateMedia(media);
		await page.goto('/stijl/');
		expect(await faultsOfParts(page)).toEqual([]);
	});
}

/** The ground of the page, of its head and of what can be tapped, as a visitor sees them. */
const looks = (page: Page) =>
	page.evaluate(() =>
		['body', 'header', 'a.act'].map((part) => {
			const element = document.querySelector(part);
			return element && getComputedStyle(element).backgroundColor;
		})
	);

for (const theme of otherThemes) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the theme ${theme} is a look of its own, and axe finds nothing in it (${colorScheme})`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.goto('/stijl/');
			const own = await looks(page);
			await page.locator(`nav a[href="/stijl/${theme}/"]`).click();
			await expect(page.locator('nav a[aria-current]')).toHaveAttribute('href', `/stijl/${theme}/`);
			const others = await looks(page);
			expect(others).not.toContain(null);
			expect(others).not.toEqual(own);
			expect(await faultsOfParts(page)).toEqual([]);
		});
	}
}

for (const dir of ['ltr', 'rtl']) {
	test(`no component is cut off at 320 px (${dir})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/stijl/');
		await page.evaluate((value) => (document.documentElement.dir = value), dir);
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('main *')]
				.filter((element) => {
					const { left, right, width } = element.getBoundingClientRect();
					return (
						width > 0 && (left < 0 || right > innerWidth) && !element.closest('.visually-hidden, thead, svg')
					);
				})
				.map((element) => element.outerHTML.slice(0, 120))
		);
		expect(wide).toEqual([]);
	});
}

test('a contact that is open, shut or unknown says so in words', async ({ page }) => {
	await page.goto('/stijl/');
	const light = page.locator('section').filter({ has: page.getByRole('heading', { name: 'light' }) });
	await expect(light.locator('[data-state="closed"]').first()).toContainText('Nu dicht');
	await expect(light.getByText('Dag en nacht open').first()).toBeVisible();
	await expect(light.getByText('Tijden onbekend').first()).toBeVisible();
});

test('what points is mirrored where text runs from right to left', async ({ page }) => {
	await page.goto('/stijl/');
	const mirrored = (section: string) =>
		page
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: section, exact: true }) })
			.locator('svg')
			.evaluateAll(
				(all) => all.filter((svg) => getComputedStyle(svg).transform.startsWith('matrix(-1')).length
			);
	expect(await mirrored('light')).toBe(0);
	expect(await mirrored('right to left')).toBeGreaterThan(3);
});

test('the style guide is for builders: no search engine, sitemap or page leads to it', async ({
	page,
	request
}) => {
	await page.goto('/stijl/');
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/stijl/');
});
