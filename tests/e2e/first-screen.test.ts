import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './site';

/** Where the bar with the exit begins on a phone of 360 by 740, in pixels. */
const FOLD = 676;

/** Pages whose first act may lie below the first screen, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const BUILT = join(import.meta.dirname, '../../build/hulp');

/** Help pages of the build. */
const helpPages = () =>
	readdirSync(BUILT, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'kies')
		.map(({ name }) => `/hulp/${name}/`);

test('every help page shows the first way to reach it in the first screen of a phone', async ({ page }) => {
	test.skip((page.viewportSize()?.width ?? 0) > 400, 'about a phone');
	const late: string[] = [];
	const pages = helpPages();
	expect(pages).not.toEqual([]);
	for (const path of pages) {
		await page.goto(path);
		const contact = page.getByRole('region', { name: 'Contact', exact: true });
		// Where nothing can be tapped, what is said of how to reach it.
		const first = contact.locator('a, li').first();
		const { bottom } = await first.evaluate((each) => {
			const act = each.querySelector('a') ?? each;
			return { bottom: act.getBoundingClientRect().bottom };
		});
		if (bottom > FOLD && !(path in EXCEPTIONS)) late.push(`${path}: ${Math.round(bottom)}`);
	}
	expect(late).toEqual([]);
});

/** What a phone of 360 by 740 has for the two numbers, the name and the menu, in pixels. */
const HEAD = 120;

for (const path of ['/', '/en/', '/talen/ar/'])
	test(`the head of ${path} leaves the first screen of a phone to the page`, async ({ page }) => {
		test.skip((page.viewportSize()?.width ?? 0) > 400, 'about a phone');
		await page.goto(path);
		const main = await page.getByRole('main').boundingBox();
		expect(main?.y).toBeGreaterThan(0);
		expect(main?.y).toBeLessThanOrEqual(HEAD);
	});
