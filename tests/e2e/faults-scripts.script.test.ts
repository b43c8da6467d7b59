import { expect, expectNumbers, expectSilence, expectTold, test, wayOn } from './broken';

test('after a release the script that reads places is gone: said, and works when it is back', async ({
	page
}) => {
	await page.goto('/regio/');
	await page.route('**/workers/chunks/*.js', (route) => route.fulfill({ status: 404 }));
	await page.getByLabel('Postcode of plaats').fill('8011 ab');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await expectTold(page, 'De lijst met plaatsen komt niet binnen');
	await expect(page.getByRole('link', { name: '0800-2000' }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Zwolle' }).first()).toBeAttached();
	await page.unroute('**/workers/chunks/*.js');
	await wayOn(page).click();
	await expect(page).toHaveURL(/\/regio\/zwolle\/$/);
	await expectSilence(page);
});

test('the table of places is cut off: said, and works when it is whole', async ({ page }) => {
	await page.goto('/regio/');
	await page.route('**/data/regio-*', (route) => route.fulfill({ status: 200, body: '{"a":[' }));
	await page.getByLabel('Postcode of plaats').fill('8011 ab');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await expectTold(page, 'De lijst met plaatsen komt niet binnen');
	await page.unroute('**/data/regio-*');
	await wayOn(page).click();
	await expect(page).toHaveURL(/\/regio\/zwolle\/$/);
	await expectSilence(page);
});

test('after a release "open now" cannot be looked up: the tick is taken back, and said', async ({ page }) => {
	await page.goto('/hulp/');
	await page.route('**/workers/chunks/*.js', (route) => route.fulfill({ status: 404 }));
	const all = await page.locator('[data-f]:visible').count();
	await page.getByLabel('Nu open').check({ force: true });
	await expectTold(page, 'We kunnen nu niet zien wat open is');
	await expect(page.getByLabel('Nu open')).not.toBeChecked();
	await expect(page.locator('[data-f]:visible')).toHaveCount(all);
});

test('rows of the register fail: said once, not asked for with every key, and work when they are back', async ({
	page
}) => {
	await page.goto('/programma/register/');
	const sources = ((await page.locator('[data-register]').getAttribute('data-sources')) ?? '').split(' ');
	let asked = 0;
	await page.route('**/programma/register/**', (route) => {
		asked += 1;
		return route.fulfill({ status: 500 });
	});
	await page.getByLabel('Woord in de tabel').focus();
	await page.keyboard.type('ministerie');
	await expectTold(page, 'Kiezen lukt nu niet');
	await page.keyboard.type(' van justitie');
	await expectTold(page, 'Kiezen lukt nu niet');
	expect(asked).toBeLessThanOrEqual(2 * sources.length);
	await expect(page.getByRole('rowheader').first()).toBeVisible();
	await page.unroute('**/programma/register/**');
	await wayOn(page).click();
	await expectSilence(page);
});

test('one broken script does not take the others with it', async ({ page }) => {
	await page.addInitScript(() => {
		// As a browser without it would: the script of every page fails where it tells the time.
		Object.defineProperty(Intl, 'DateTimeFormat', {
			value: function () {
				throw new Error('no such thing');
			}
		});
	});
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('veilig thuis');
	await expect(page.locator('[data-search-status]').getByText(/\d+ resultaten?/)).toBeVisible();
	await page.goto('/wegwijzer/k1-b1/');
	await page.getByRole('link', { name: /Naaktbeelden/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe oud ben je?');
	await expectNumbers(page);
	await page.getByRole('link', { name: 'Snel weg', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
});

test('a fault in the hours of one contact leaves those of the others', async ({ page }) => {
	await page.route('**/hulp/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: html.replace(/data-hours="[^"]*"/, 'data-hours="{kapot"') });
	});
	await page.goto('/hulp/');
	const states = page.locator('[data-hours]');
	await expect(states.first()).toHaveAttribute('data-state', 'unknown');
	await expect(states.last()).toHaveAttribute('data-state', /./);
});

test('all storage is blocked: search, the wegwijzer and the way out work', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches', 'cookieStore'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				}
			});
		Object.defineProperty(Document.prototype, 'cookie', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('/zoeken/');
	await page.getByLabel('Wat zoek je?').fill('veilig thuis');
	await expect(page.locator('[data-search-status]').getByText(/\d+ resultaten?/)).toBeVisible();
	await page.goto('/wegwijzer/k1-b1/');
	await page.getByRole('link', { name: /Naaktbeelden/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe oud ben je?');
	await page.getByRole('link', { name: 'Snel weg', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
});

/** A line of 30 kB a second, an answer in 800 ms, of ten requests of scripts and data one lost, the first of them each time another. */
for (const lost of [1, 4, 7]) {
	test(`a slow line that loses request ${lost} of every ten: to the advice, and to an answer or the words`, async ({
		page,
		context
	}) => {
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 800,
			downloadThroughput: 30_000,
			uploadThroughput: 30_000
		});
		let count = 0;
		await page.route('**/*', (route) => {
			// A page that is lost is the browser's to ask for again.
			if (route.request().isNavigationRequest()) return route.continue();
			count += 1;
			return count % 10 === lost ? route.abort('connectionreset') : route.continue();
		});
		await page.goto('/');
		await expectNumbers(page);
		await page
			.getByRole('main')
			.getByRole('link', { name: /Ik heb hulp nodig/ })
			.click();
		for (const name of [
			'Nee',
			'Seks die ik niet wilde (verkrachting, aanranding)',
			'Korter dan 7 dagen geleden'
		])
			await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
		await expectNumbers(page);
		await page.goto('/zoeken/');
		const form = page.getByRole('search');
		await expect(form.or(page.getByRole('heading', { name: 'Alle hulp van A tot Z' })).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		if (!(await form.isVisible())) return;
		await page.getByLabel('Wat zoek je?').fill('veilig thuis');
		const told = page.getByText('Zoeken lukt nu niet');
		await expect(
			page
				.locator('[data-search-status]')
				.getByText(/\d+ resultaten?/)
				.or(told)
		).toBeVisible();
		if (await told.isVisible()) {
			await expectTold(page, 'Zoeken lukt nu niet');
			await wayOn(page).click();
			await expect(page.locator('[data-search-status]').getByText(/\d+ resultaten?/)).toBeVisible();
		}
	});
}
