import {
	expect,
	expectNumbers,
	expectSilence,
	expectTold,
	FAILURES,
	test,
	waitUntilTold,
	wayOn
} from './broken';

const TOLD = 'Zoeken lukt nu niet';
const INDEX = '**/data/zoek-*';
const WORKER = '**/search-worker*';
const boxOf = (page: import('@playwright/test').Page) => page.getByLabel('Wat zoek je?');
const foundIn = (page: import('@playwright/test').Page) =>
	page.locator('[data-search-status]').getByText(/\d+ resultaten?/);

for (const [name, fail] of FAILURES) {
	test(`the script of search fails before the first use (${name}): said, and works when it is back`, async ({
		page
	}) => {
		await page.route('**/search-script*', fail);
		await page.goto('/zoeken/');
		await boxOf(page).fill('veilig thuis');
		await expectTold(page, TOLD);
		await page.unroute('**/search-script*');
		await wayOn(page).click();
		await expect(foundIn(page)).toBeVisible();
		await expectSilence(page);
	});
}

test('the script of search stays away: said after a while', async ({ page }) => {
	await page.clock.install();
	await page.route('**/search-script*', () => undefined);
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await waitUntilTold(page, TOLD);
});

test('the script of search cannot be run by this browser: said', async ({ page }) => {
	await page.route('**/search-script*', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("too old")' })
	);
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await expectTold(page, TOLD);
});

const WHOLE = (body: string) => ({ status: 200, contentType: 'application/json', body });
for (const [name, fail] of [
	...FAILURES,
	['not JSON', (route) => route.fulfill(WHOLE('<h1>Inloggen op dit netwerk</h1>'))],
	['cut off', (route) => route.fulfill(WHOLE('{"titles":["a'))],
	['an object of another shape', (route) => route.fulfill(WHOLE('{"titles":1}'))],
	['a list', (route) => route.fulfill(WHOLE('[]'))]
] satisfies typeof FAILURES) {
	test(`the index fails (${name}): said once, not asked for with every key, and works when it is back`, async ({
		page
	}) => {
		let asked = 0;
		await page.route(INDEX, (route) => {
			asked += 1;
			return fail(route);
		});
		await page.goto('/zoeken/');
		await boxOf(page).focus();
		await page.keyboard.type('mijn baas zit aan me');
		await expectTold(page, TOLD);
		await page.keyboard.type(' op het werk');
		await expectTold(page, TOLD);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expectTold(page, TOLD);
		expect(asked).toBeLessThanOrEqual(2);
		await page.unroute(INDEX);
		await wayOn(page).click();
		await expect(foundIn(page)).toBeVisible();
		await expectSilence(page);
	});
}

test('one failure of the index is got over without a word', async ({ page }) => {
	let asked = 0;
	await page.route(INDEX, (route) => {
		asked += 1;
		return asked === 1 ? route.abort() : route.continue();
	});
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await expect(foundIn(page)).toBeVisible();
	await expectSilence(page);
});

test('a slow index: search says that it is getting ready, then answers', async ({ page }) => {
	let deliver = () => {};
	const held = new Promise<void>((go) => (deliver = go));
	await page.route(INDEX, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await expect(page.getByText('Zoeken is zo klaar')).toBeVisible();
	await expectNumbers(page);
	deliver();
	await expect(foundIn(page)).toBeVisible();
	await expectSilence(page);
});

test('an index of which nothing comes in is given up', async ({ page }) => {
	await page.clock.install();
	await page.route(INDEX, () => undefined);
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await waitUntilTold(page, TOLD);
});

for (const [name, fail] of FAILURES) {
	test(`the worker fails (${name}): said, and works when it is back`, async ({ page }) => {
		await page.route(WORKER, fail);
		await page.goto('/zoeken/');
		await boxOf(page).fill('veilig thuis');
		await expectTold(page, TOLD);
		await page.unroute(WORKER);
		await wayOn(page).click();
		await expect(foundIn(page)).toBeVisible();
		await expectSilence(page);
	});
}

test('workers are blocked: said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'Worker', {
			value: function () {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await expectTold(page, TOLD);
});

test('a worker that is silent for ever is given up, and what comes later does not take the words away', async ({
	page
}) => {
	await page.clock.install();
	await page.route(WORKER, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => {}' })
	);
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await waitUntilTold(page, TOLD);
	await boxOf(page).fill('verkracht');
	await page.clock.fastForward(60_000);
	await expectTold(page, TOLD);
});

test('a worker that dies of one question says so, and answers the next', async ({ page }) => {
	await page.route(WORKER, async (route) => {
		const response = await route.fetch();
		// Breaks on one word, as a fault of ours would.
		const body = `const split = String.prototype.normalize; String.prototype.normalize = function (...a) {
			if (String(this) === 'breek') throw new Error('broken'); return split.apply(this, a); };${await response.text()}`;
		await route.fulfill({ response, body });
	});
	await page.goto('/zoeken/');
	await boxOf(page).fill('breek');
	await expectTold(page, TOLD);
	await boxOf(page).fill('veilig thuis');
	await expect(foundIn(page)).toBeVisible();
	await expectSilence(page);
});

test('places and the register may fail: help is found all the same, and nothing is said', async ({
	page
}) => {
	await page.route(/\/data\/(regio|register)-/, (route) => route.abort());
	await page.goto('/zoeken/');
	await boxOf(page).fill('veilig thuis');
	await expect(foundIn(page)).toBeVisible();
	await expectSilence(page);
});

for (const [name, fail] of [
	...FAILURES,
	['a page of the network', (route) => route.fulfill(WHOLE('<h1>Inloggen op dit netwerk</h1>'))],
	['another shape', (route) => route.fulfill(WHOLE('{"schedules":1,"acts":{"veilig-thuis":2}}'))],
	['nothing comes in', () => Promise.resolve()]
] satisfies typeof FAILURES) {
	test(`numbers of results fail (${name}): results stay, lead to their page, and nothing is said`, async ({
		page
	}) => {
		let asked = 0;
		await page.route('**/data/hulp-*', (route) => {
			asked += 1;
			return fail(route);
		});
		await page.goto('/zoeken/');
		await boxOf(page).fill('veilig thuis');
		await expect(foundIn(page)).toBeVisible();
		await expect.poll(() => asked).toBeGreaterThan(0);
		await boxOf(page).fill('veilig thuis bellen');
		await expect(foundIn(page)).toBeVisible();
		await expect(page.locator('[data-act] a')).toHaveCount(0);
		await expect(page.locator('[data-group] li').getByRole('link').first()).toHaveAttribute('href', /^\//);
		await expectSilence(page);
		expect(asked).toBeLessThanOrEqual(2);
	});
}
