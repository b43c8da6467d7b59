import type { Page } from '@playwright/test';
import { expect, test } from './site';

/** How many sheets a page takes on paper, and how large they are in mm. */
async function sheetsOf(page: Page): Promise<string[]> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
	const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
	const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
	return sheets.map(() => `${mm(width)} x ${mm(height)}`);
}

const A4 = '210 x 297';
const A3 = '297 x 420';

for (const lang of ['', '/en']) {
	test(`every leaflet and poster, and the pocket card, is one sheet (${lang || 'nl'})`, async ({ page }) => {
		test.slow();
		await page.goto(`${lang}/folders-en-posters/`);
		const hrefs = await page
			.locator('main')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(hrefs.length).toBeGreaterThan(10);
		for (const href of hrefs) {
			await page.goto(href);
			expect(await sheetsOf(page), href).toEqual([href.endsWith('/a3/') ? A3 : A4]);
		}
	});
}

for (const path of ['/omstanders/poster/nightlife/', '/omstanders/kaart/', '/folders-en-posters/stalking/']) {
	test(`${path} leaves the frame of the site off the paper`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		for (const part of await page.locator('header, nav, footer, h1').all()) await expect(part).toBeHidden();
		await expect(page.getByRole('link', { name: 'Snel weg', exact: true })).toBeHidden();
		await expect(page.getByRole('region', { name: 'Noodnummers' })).toBeHidden();
		await expect(
			page
				.getByRole('main')
				.getByText(/Bel\s+112/)
				.first()
		).toBeVisible();
	});
}

test('paper shows a code with its address in letters, or says that there is no address yet', async ({
	page
}) => {
	await page.goto('/folders-en-posters/net-gebeurd/');
	const code = page.getByRole('img', { name: /\/onderwerpen\/acuut-seksueel-geweld\/$/ });
	const missing = page.getByText('Dat adres is nog niet ingevuld');
	await expect(code.or(missing)).toBeVisible();
	if (await code.isVisible()) {
		await expect(page.getByText(/\S+\.\S+\/onderwerpen\/acuut-seksueel-geweld/)).toBeVisible();
	}
	await expect(page.getByRole('main')).not.toContainText('.example');
});

test('a pocket card is as large as a bank card', async ({ page }) => {
	await page.goto('/omstanders/kaart/');
	await page.emulateMedia({ media: 'print' });
	const [, width, height] = await page
		.getByRole('region', { name: 'Kaartje voor in je zak' })
		.evaluate((card) => [0, card.clientWidth / 2, card.clientHeight]);
	const mm = (pixels = 0) => (pixels / 96) * 25.4;
	expect(mm(width)).toBeCloseTo(85.6, 0);
	expect(mm(height)).toBeCloseTo(54, 0);
});

for (const path of [
	'/hulp/centrum-seksueel-geweld/',
	'/wegwijzer/k1-b1-w1-t1/',
	'/onderwerpen/acuut-seksueel-geweld/',
	'/regio/amsterdam/'
]) {
	test(`${path} on paper: numbers in dark ink, nothing folded, no link to the text`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		const numbers = page.getByRole('main').locator('a[href^="tel:"]:visible');
		expect(await numbers.count()).toBeGreaterThan(0);
		const pale = await numbers.evaluateAll((links) =>
			links
				.map((link) => getComputedStyle(link).color)
				.filter((color) => (color.match(/\d+/g) ?? []).slice(0, 3).some((part) => Number(part) > 110))
		);
		expect(pale).toEqual([]);
		await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeHidden();
		const folded = await page
			.locator('main details:not(.no-print):visible > :not(summary, .no-print)')
			.evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().height === 0).length);
		expect(folded).toBe(0);
	});
}
