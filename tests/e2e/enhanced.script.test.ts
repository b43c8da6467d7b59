import { expect, freezeClock, test } from './site';

test('postcode to Veilig Thuis, without a request for the postcode', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/regio/');
	await page.getByLabel('Postcode of plaats').fill('8011 ab');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	// One municipality without a doubt: it opens at once.
	await expect(page).toHaveURL(/\/regio\/zwolle\/$/);
	await expect(page.getByText('Veilig Thuis IJsselland').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Bel 0800-2000' }).first()).toBeInViewport({ ratio: 1 });
	expect(requests.filter((url) => url.includes('8011'))).toEqual([]);
});

for (const [typed, answer] of [
	['1940', 'Deze postcode kennen we niet'],
	['12345', 'geen Nederlandse postcode'],
	['xyzzyq', 'We vinden deze plaats niet'],
	['Bergen', 'Welke gemeente bedoel je?'],
	['Amstrdam', 'Bedoel je Amsterdam (Noord-Holland)?'],
	['Limburg', 'Dat is een provincie']
] as const) {
	test(`place "${typed}" gets a clear answer and keeps the national numbers`, async ({ page }) => {
		await page.goto('/regio/');
		await page.getByLabel('Postcode of plaats').fill(typed);
		await page.keyboard.press('Enter');
		await expect(page.getByText(answer)).toBeVisible();
		await expect(page.getByRole('link', { name: '0800-2000' })).toBeVisible();
		await expect(page).toHaveURL(/\/regio\/$/);
	});
}

test('a letter leads to the municipalities that begin with it', async ({ page }) => {
	await page.goto('/regio/');
	await page.getByRole('navigation', { name: 'Naar een letter' }).getByRole('link', { name: 'H' }).click();
	await expect(page.getByRole('link', { name: "'s-Hertogenbosch" })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
});

test('search shows help and the emergency card, and leaves nothing in the address', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('gisteren verkracht');
	await expect(page.locator('[data-search-status]')).toHaveText(/\d+ resultaten?/);
	await expect(page.locator('.emergency').getByRole('link', { name: '0800-0188' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/Centrum Seksueel Geweld/);
	await expect(page).toHaveURL('/zoeken/');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
		0,
		expect.any(Number),
		''
	]);
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('verkracht');
});

test('search works by keyboard and never loses focus', async ({ page }) => {
	await page.goto('/zoeken/');
	const box = page.getByLabel('Wat zoek je?');
	await box.focus();
	await page.keyboard.type('veilig thuis', { delay: 5 });
	await expect(box).toBeFocused();
	await expect(page.locator('[data-search-status]')).toHaveText(/\d+ resultaten?/);
});

test('when the index cannot be loaded, search says so and the list stays', async ({ page }) => {
	await page.route('**/data/zoek-*', (route) => route.fulfill({ status: 200, body: 'geen json' }));
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('hulp');
	await expect(page.getByText('Zoeken lukt nu niet')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Veilig Thuis', exact: true })).toBeVisible();
});

test('when the reader of the index cannot start, search says so and fetches no more', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.addInitScript(() => {
		class BlockedWorker extends EventTarget {
			constructor() {
				super();
				queueMicrotask(() => this.dispatchEvent(new Event('error')));
			}
			postMessage() {}
			terminate() {}
		}
		Object.defineProperty(window, 'Worker', { value: BlockedWorker });
	});
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('hulp');
	await expect(page.getByText('Zoeken lukt nu niet')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => url.includes('/data/register-'))).toEqual([]);
	await expect(page.getByRole('link', { name: 'Veilig Thuis', exact: true })).toBeVisible();
});

test('the directory filters at once and says how many', async ({ page }) => {
	await page.goto('/hulp/');
	const count = page.locator('[data-count]');
	const all = (await count.textContent()) ?? '';
	expect(all).toMatch(/\d+ hulppunten/);
	const folded = page.locator('[data-rest] [data-f]').last();
	await expect(folded).toBeHidden();
	const clear = page.getByRole('button', { name: 'Wis keuzes' });
	await expect(clear).toBeHidden();
	await page.getByText('Meer keuzes').click();
	const kind = page.locator('summary', { hasText: 'Wat is er gebeurd?' });
	await kind.click();
	await page.getByRole('radio', { name: 'In de sport' }).check();
	await expect(kind).toContainText('In de sport');
	await expect(count).not.toHaveText(all);
	await expect(count).toHaveText(/\d+ hulppunten/);
	await expect(page.getByRole('link', { name: /Kindertelefoon/ })).toBeHidden();
	// What is asked for is never folded.
	for (const card of await page.locator('[data-f]:not([hidden])').all()) await expect(card).toBeVisible();
	await clear.click();
	await expect(clear).toBeHidden();
	await expect(kind).not.toContainText('In de sport');
	await expect(count).toHaveText(all);
	await page.getByLabel('Nu open').check();
	await expect(page.getByRole('link', { name: /Centrum Seksueel Geweld/ }).first()).toBeVisible();
	await expect(count).not.toHaveText(all);
});

for (const [when, text] of [
	['2026-11-23T10:00:00Z', 'Nu open, tot 17:00'],
	['2026-11-23T22:00:00Z', 'Nu dicht, open vanaf 09:00'],
	['2026-12-25T10:00:00Z', 'Nu dicht, open vanaf ma 09:00'],
	['2026-04-03T10:00:00Z', 'Vandaag kunnen de tijden anders zijn']
] as const) {
	test(`open now, in Amsterdam, at ${when}: ${text}`, async ({ page }) => {
		await freezeClock(page, when);
		await page.goto('/hulp/comensha/');
		await expect(page.getByText(text)).toBeVisible();
	});
}

for (const year of ['2021', '2039']) {
	test(`a clock that stands in ${year} cannot be right, and nothing is said about now`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${year}-11-23T10:00:00Z`));
		await page.goto('/hulp/comensha/');
		await expect(page.locator('[data-state="unknown"]').first()).toBeHidden();
		await expect(page.getByText(/Nu (open|dicht)/)).toHaveCount(0);
	});
}

test('open now is not printed', async ({ page }) => {
	await freezeClock(page, '2026-11-23T10:00:00Z');
	await page.goto('/hulp/comensha/');
	await expect(page.getByText(/^Nu open/).first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/^Nu open/).first()).toBeHidden();
});

test('a chat is not open because the phone is', async ({ page }) => {
	await page.goto('/hulp/');
	await page.getByLabel('Nu open').check();
	await expect(page.getByRole('link', { name: /Centrum Seksueel Geweld/ }).first()).toBeVisible();
	await page.getByText('Meer keuzes').click();
	await page.locator('summary', { hasText: 'Hoe wil je contact?' }).click();
	await page.getByRole('radio', { name: 'Chatten' }).check();
	await expect(page.getByRole('link', { name: /Centrum Seksueel Geweld/ }).first()).toBeHidden();
});

test('facts whose check is overdue say so', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2040-06-01T10:00:00Z'));
	await page.goto('/hulp/comensha/');
	await expect(page.getByText('Deze gegevens hadden we al opnieuw moeten nakijken')).toBeVisible();
});
