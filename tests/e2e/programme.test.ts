import { expect, test } from './site';

test('the programme in one screen: five lines, each leading to its measures', async ({ page }) => {
	await page.goto('/programma/');
	const lines = page.getByRole('link', { name: /^Lijn \d/ });
	await expect(lines).toHaveCount(5);
	await expect(lines.nth(1)).toContainText(/\d+ maatregelen/);
	await lines.nth(1).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register: Lijn 2');
	await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
});

test('a measure shows its state, history, contradictions, and the lines of the paper', async ({ page }) => {
	await page.goto('/programma/000-034/');
	await expect(page.getByText(/^\d{4} \S+(, \d{4} [^,]+)+$/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Bronnen spreken elkaar tegen' })).toBeVisible();
	await expect(
		page.getByRole('link', { name: /^Overzicht van maart 2024, regels \d+-\d+$/ }).last()
	).toHaveAttribute('href', '/programma/stukken/#stuk-000');
	await page.getByRole('link', { name: '001-027' }).click();
	await expect(page).toHaveURL('/programma/001-027/');
});

test('a measure of which no source gives the state says so', async ({ page }) => {
	await page.goto('/programma/000-005/');
	await expect(page.getByText('Geen bron zegt hoe het hiermee staat.')).toBeVisible();
});

test('motions stand with their state', async ({ page }) => {
	await page.goto('/programma/moties/');
	await expect(page.getByRole('heading', { name: /^Moties \(\d+\)$/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Toezeggingen \(\d+\)$/ })).toBeVisible();
});

test('progress: numbers stand in a table, and unknown is one of them', async ({ page }) => {
	await page.goto('/programma/voortgang/');
	await page.locator('summary', { hasText: 'Overzicht van maart 2024: alleen de woorden' }).click();
	const printed = page.getByRole('table', { name: /Overzicht van maart 2024: alleen de woorden/ });
	const cells = await printed
		.getByRole('row', { name: /^Totaal/ })
		.getByRole('cell')
		.allTextContents();
	const [all = 0, ...states] = cells.map(Number).reverse();
	expect(all).toBeGreaterThan(0);
	expect(states.reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('the timeline leads from an event to its year, with source', async ({ page }) => {
	await page.goto('/programma/tijdlijn/');
	await page.getByRole('link', { name: '2024', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tijdlijn: 2024');
	await expect(page.getByText('Bron:').first()).toBeVisible();
});

test('English: the same pages, and what the papers say is marked as Dutch', async ({ page }) => {
	await page.goto('/en/programma/stukken/');
	await expect(page.getByText(/not in this language yet/)).toBeVisible();
	await expect(
		page
			.getByRole('paragraph')
			.filter({ has: page.locator('strong') })
			.first()
	).toHaveAttribute('lang', 'nl');
});

test('open data: files are there, of the right type, and the feed is well-formed', async ({ page }) => {
	await page.goto('/open-data/');
	const hrefs = await page
		.locator('main a[href^="/open-data/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.some((href) => href.endsWith('.csv'))).toBe(true);
	const types: Record<string, RegExp> = {
		csv: /text\/csv/,
		xlsx: /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
		json: /application\/json/,
		jsonld: /application\/ld\+json/,
		atom: /application\/atom\+xml/
	};
	for (const href of hrefs) {
		const response = await page.request.get(href);
		expect(response.status(), href).toBe(200);
		expect(response.headers()['content-type'], href).toMatch(types[href.split('.').pop() ?? ''] ?? /never/);
	}
	const feed = await (await page.request.get('/open-data/wijzigingen.atom')).text();
	expect(feed).toMatch(/<link rel="self"[^>]+href="https?:\/\//);
});

test('every row of the register can be reached at 360 px, as a card', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/programma/register/stand-gestopt/');
	const row = page.getByRole('row', { name: /Verkenning randvoorwaarden/ });
	await expect(row).toBeVisible();
	const state = row.getByRole('cell', { name: /Gestopt/ });
	await state.scrollIntoViewIfNeeded();
	await expect(state).toBeInViewport({ ratio: 1 });
	const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
	expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
