import { axeFaults, expect, expectStep, test } from './site';

/** What stands round every page, in the order in which a screen reader meets it. */
const AROUND = (main: string) => `
- link "Direct naar de inhoud"
- region "Noodnummers":
  - link /112/
  - link /0800-0188/
- banner:
  - navigation
- main:
${main}
- contentinfo:
  - navigation
  - navigation
- complementary "Snel weg":
  - link "Snel weg"
`;

test('home: title, ways in, search', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('body')).toMatchAriaSnapshot(
		AROUND(`
  - heading [level=1]
  - search:
    - searchbox`)
	);
});

test('a help page: name, ways to reach it, the first act is the number', async ({ page }) => {
	await page.goto('/hulp/centrum-seksueel-geweld/');
	await expect(page.locator('body')).toMatchAriaSnapshot(
		AROUND(`
  - heading "Centrum Seksueel Geweld (CSG)" [level=1]
  - region "Contact":
    - list:
      - listitem:
        - link /0800-0188/`)
	);
});

test('an advice: title, the one to call, what to do else', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1-w1-t1/');
	await expect(page.locator('body')).toMatchAriaSnapshot(
		AROUND(`
  - heading [level=1]
  - region "Begin hier":
    - heading [level=2]
    - list:
      - listitem:
        - link /0800|112|0900/
  - heading [level=2]`)
	);
});

test('search with results: field, what was found, headings with links', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('gisteren verkracht');
	await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
	await expect(page.locator('body')).toMatchAriaSnapshot(
		AROUND(`
  - heading [level=1]
  - search:
    - searchbox "Wat zoek je?"
  - paragraph:
    - link "Bel 0800-0188"
  - heading [level=2]
  - list:
    - listitem:
      - heading [level=3]:
        - link`)
	);
});

test('from home to a number by keyboard alone', async ({ page }) => {
	await page.goto('/');
	const tabTo = async (href: string) => {
		for (let presses = 0; presses < 60; presses += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			if ((await focused.getAttribute('href')) === href) {
				await expect(focused).toBeInViewport();
				const { style, width } = await focused.evaluate((each) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(each);
					return { style: outlineStyle, width: parseFloat(outlineWidth) };
				});
				expect(style).not.toBe('none');
				expect(width).toBeGreaterThanOrEqual(2);
				return;
			}
		}
		throw new Error(`no tab stop leads to ${href}`);
	};
	await tabTo('/wegwijzer/');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/wegwijzer\/$/);
	await tabTo('/wegwijzer/k1/');
	await page.keyboard.press('Enter');
	await expectStep(page, '/wegwijzer/k1/');
	await page.goto('/wegwijzer/k1-b1-w1-t1/');
	await tabTo('tel:112');
});

test('the place field by keyboard: error, mended, followed', async ({ page }) => {
	await page.goto('/regio/');
	await page.getByLabel('Postcode of plaats').focus();
	await page.keyboard.type('xyzzyq');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Postcode of plaats')).toHaveAttribute('aria-invalid', 'true');
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('8011 ab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/regio\/zwolle\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Zwolle');
});

test('axe finds nothing in colours that a visitor has chosen, and in search with results', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of [
		'/',
		'/hulp/centrum-seksueel-geweld/',
		'/wegwijzer/k1-b1-w1-t1/',
		'/programma/voortgang/'
	]) {
		await page.goto(path);
		expect(await axeFaults(page), path).toEqual([]);
	}
	await page.emulateMedia({ forcedColors: 'none' });
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('gisteren verkracht');
	await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
	expect(await axeFaults(page)).toEqual([]);
});
