import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './site';

const OWN_PAGES = PAGES.filter((path) => path !== '/bestaat-niet/');

/** Styles of a visitor's own. */
const addStyle = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);

/** What sticks out of the screen; what may scroll by itself is left out, and the exit bar, which has tests of its own. */
const sticksOut = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('main *, header *, footer *, [role="region"] *')]
			.filter((each) => each.checkVisibility() && !each.closest('.scroll, svg, .visually-hidden'))
			.filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
			.map((each) => `${each.tagName} ${(each.textContent ?? '').trim().slice(0, 40)}`)
	);

for (const path of OWN_PAGES) {
	test(`${path} is whole with text at 200 %, and with the spacing that a reader needs`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await addStyle(page, 'html { font-size: 200% }');
		expect(await sticksOut(page)).toEqual([]);
		// WCAG 1.4.12.
		await addStyle(
			page,
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
		);
		expect(await sticksOut(page)).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test('a page at 400 % is one column, and what has focus is in view', async ({ page }) => {
	// A window of 1280 by 1024 at 400 %.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/hulp/centrum-seksueel-geweld/');
	expect(await sticksOut(page)).toEqual([]);
	for (let presses = 0; presses < 12; presses += 1) {
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toBeInViewport();
	}
});

test('links in lists and headings are as high as a fingertip', async ({ page }) => {
	for (const path of [
		'/',
		'/hulp/',
		'/zoeken/',
		'/regio/',
		'/cijfers/',
		'/onderwerpen/',
		'/programma/register/'
	]) {
		await page.goto(path);
		const low = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'main :is(h2, h3) > a, main .links > li > a, main td a, nav a'
				)
			]
				.filter((each) => each.offsetParent !== null && Math.round(each.getBoundingClientRect().height) < 44)
				.map((each) => `${each.textContent} ${each.getBoundingClientRect().height}`)
		);
		expect(low, path).toEqual([]);
	}
});

test('two links of one name in head, body or foot lead to one place', async ({ page }) => {
	for (const path of [
		'/',
		'/hulp/centrum-seksueel-geweld/',
		'/open-data/',
		'/programma/wie/',
		'/wegwijzer/k1-b1-w1-t1/'
	]) {
		await page.goto(path);
		const names = await page.evaluate(() => {
			const targets = new Map<string, Set<string>>();
			for (const link of document.querySelectorAll('a[href]')) {
				const name = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
				const own = targets.get(name) ?? new Set();
				targets.set(name, own.add(link.getAttribute('href') ?? ''));
			}
			return [...targets]
				.filter(([, own]) => own.size > 1)
				.map(([name, own]) => `${name}: ${[...own].join(' ')}`);
		});
		expect(names, path).toEqual([]);
	}
});

test('on paper nothing lies over the emergency numbers, and they are black or dark on white', async ({
	page
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ media: 'print', colorScheme });
		await page.goto('/hulp/centrum-seksueel-geweld/');
		await expect(page.getByText('Direct naar de inhoud')).toBeHidden();
		const number = page.getByRole('region', { name: 'Noodnummers' }).getByRole('link', { name: '112' });
		await expect(number).toBeVisible();
		const [red = 255, green = 255, blue = 255] = await number.evaluate((link) =>
			(getComputedStyle(link).color.match(/\d+/g) ?? []).map(Number)
		);
		// Relative luminance of 0.1 has a contrast of 7 with white (WCAG 1.4.6).
		expect((0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2) / 255 ** 2.2).toBeLessThan(
			0.1
		);
	}
});

test('charts run from the right where people read from the right', async ({ page }) => {
	for (const path of ['/cijfers/vaak/', '/programma/voortgang/']) {
		await page.goto(path);
		const bar = page.locator('main svg rect:visible').last();
		const edges = () =>
			bar.evaluate((each) => {
				const chart = each.closest('svg')?.getBoundingClientRect();
				const own = each.getBoundingClientRect();
				return { start: own.left - (chart?.left ?? 0), end: (chart?.right ?? 0) - own.right };
			});
		const before = await edges();
		await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		const after = await edges();
		expect(after.end).toBeCloseTo(before.start, 0);
		expect(after.start).toBeCloseTo(before.end, 0);
	}
});

test('parts of a chart differ without colour, also in colours that a visitor has chosen', async ({
	page
}) => {
	for (const forcedColors of ['none', 'active'] as const) {
		await page.emulateMedia({ forcedColors });
		await page.goto('/programma/voortgang/');
		const legends = await page.evaluate(() =>
			[...document.querySelectorAll('main .legend')].map((legend) =>
				[...legend.querySelectorAll('rect')].map((each) => {
					const path = document.querySelector(`[id="${each.getAttribute('fill')?.slice(5, -1) ?? ''}"] path`);
					return `${path?.getAttribute('d')} ${path ? getComputedStyle(path).stroke : ''}`;
				})
			)
		);
		expect(legends.length).toBeGreaterThan(0);
		for (const shapes of legends) expect(new Set(shapes).size).toBe(shapes.length);
		await page.goto('/cijfers/vaak/');
		const [bar, ground] = await page.evaluate(() =>
			['.bar', '.ground'].map((part) => {
				const found = document.querySelector(`main svg ${part}`);
				return found ? getComputedStyle(found).fill : '';
			})
		);
		expect(bar).not.toBe(ground);
	}
});

test('the skip link can be read when it has focus', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		await page.keyboard.press('Tab');
		const link = page.getByRole('link', { name: 'Direct naar de inhoud' });
		await expect(link).toBeFocused();
		await expect(link).toBeInViewport();
		const [color, ground] = await link.evaluate((each) => {
			const style = getComputedStyle(each);
			return [style.color, style.backgroundColor].map((value) =>
				(value.match(/\d+/g) ?? []).map((part) => (Number(part) / 255) ** 2.2)
			);
		});
		const light = ([red = 0, green = 0, blue = 0]: number[] = []) =>
			0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
		const [high = 0, low = 1] = [light(color), light(ground)].sort((a, b) => b - a);
		expect(high / low).toBeGreaterThan(7);
		// Nothing lies over it.
		const top = await link.evaluate((each) => {
			const box = each.getBoundingClientRect();
			return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === each;
		});
		expect(top).toBe(true);
	}
});
