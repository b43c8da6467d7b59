import type { Page } from '@playwright/test';
import { expect, expectNumbers, test } from './broken';

const keep = (page: Page) =>
	page.getByRole('button', { name: /^Bewaar op dit toestel \(downloaden: \d+,\d MB/ });
const remove = (page: Page) => page.getByRole('button', { name: 'Haal alles weg' });
const SAYS = 'Deze site werkt nu ook zonder internet';

const left = (page: Page) =>
	page.evaluate(async () => ({
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		stored: localStorage.length,
		databases: (await indexedDB.databases()).length
	}));
const NOTHING = { caches: [], workers: 0, stored: 0, databases: 0 };

async function keepAll(page: Page): Promise<void> {
	await page.goto('/bewaren/');
	await keep(page).click();
	await expect(page.getByText(SAYS)).toBeVisible();
}

test('nothing is kept until somebody taps, and the size is said before', async ({ page }) => {
	await page.goto('/');
	await page.goto('/hulp/');
	await page.goto('/bewaren/');
	await expect(keep(page)).toBeVisible();
	await expect(page.getByText('Er is nu niets bewaard')).toBeVisible();
	await expect(remove(page)).toBeHidden();
	expect(await left(page)).toEqual(NOTHING);
});

test('kept: without internet the numbers, the wegwijzer to its advice, and what to do just after', async ({
	page,
	context
}) => {
	await keepAll(page);
	expect((await left(page)).caches).toEqual(['pages']);
	await context.setOffline(true);
	await page.goto('/wegwijzer/');
	await expect(page.getByText('Je leest een bewaarde pagina')).toBeVisible();
	for (const name of [
		'Nee',
		'Voor mezelf',
		'Seks die ik niet wilde (verkrachting, aanranding)',
		'Korter dan 7 dagen geleden'
	])
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
	await expect(
		page.getByRole('region', { name: 'Begin hier' }).getByRole('link', { name: '0800-0188' })
	).toBeVisible();
	for (const path of [
		'/',
		'/hulp/',
		'/hulp/centrum-seksueel-geweld/',
		'/onderwerpen/acuut-seksueel-geweld/',
		'/veilig-bezoeken/'
	]) {
		await page.goto(path);
		await expect(page.getByText('Je leest een bewaarde pagina')).toBeVisible();
		await expectNumbers(page);
	}
});

test('a page that was not kept: the help that was stands in its place', async ({ page, context }) => {
	await keepAll(page);
	await context.setOffline(true);
	await page.goto('/programma/');
	await expect(page.getByText('is niet bewaard')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Veilig Thuis', exact: true })).toBeVisible();
	await expectNumbers(page);
});

test('with internet the newest page comes, and nothing more is kept', async ({ page }) => {
	await keepAll(page);
	await page.goto('/hulp/');
	await expect(page.getByText('bewaarde pagina')).toHaveCount(0);
	await page.goto('/onderwerpen/');
	await page.goto('/zoeken/');
	expect(
		await page.evaluate(async () =>
			(await (await caches.open('pages')).keys()).map(({ url }) => new URL(url).pathname)
		)
	).toEqual(['/kept/nl.json']);
});

test('one tap takes all away, also while offline', async ({ page, context }) => {
	await keepAll(page);
	await context.setOffline(true);
	await page.goto('/bewaren/');
	await remove(page).click();
	await expect(page.getByText('Er is nu niets bewaard')).toBeVisible();
	expect(await left(page)).toEqual(NOTHING);
	await context.setOffline(false);
	await page.goto('/bewaren/');
	expect(await left(page)).toEqual(NOTHING);
});

for (const isWanted of [true, false]) {
	test(`leaving quickly ${isWanted ? 'takes it along when asked' : 'leaves it when not asked'}`, async ({
		page
	}) => {
		await keepAll(page);
		if (isWanted) {
			await page.getByLabel('Haal het ook weg als ik op Snel weg tik').check();
			await page.reload();
			await expect(page.getByLabel('Haal het ook weg als ik op Snel weg tik')).toBeChecked();
		}
		await page.getByRole('link', { name: 'Snel weg', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
		const other = await page.context().newPage();
		await other.goto('/veilig-bezoeken/');
		await expect(async () => {
			expect((await left(other)).caches).toEqual(isWanted ? [] : ['pages']);
		}).toPass();
	});
}

test('after thirty days every kept page says how old it is', async ({ page, context }) => {
	await keepAll(page);
	await page.evaluate(async () => {
		const store = await caches.open('pages');
		const kept = await store.match('/kept/nl.json');
		const at = String(Date.now() - 41 * 86_400_000);
		await store.put('/kept/nl.json', new Response(await kept?.text(), { headers: { 'x-kept-at': at } }));
	});
	await page.goto('/bewaren/');
	await expect(page.getByText('Aantal dagen geleden: 41')).toBeVisible();
	await context.setOffline(true);
	await page.goto('/hulp/');
	await expect(page.getByText('41 dagen geleden bewaard')).toBeVisible();
});

for (const [name, body] of [
	['is not there', null],
	['is cut off', '{"pieces":["a"],"pages":'],
	['is a page of the network', '<h1>Inloggen</h1>']
] as const) {
	test(`what is to be kept ${name}: said, and nothing is left`, async ({ page }) => {
		await page.goto('/bewaren/');
		await page.route('**/kept/nl.json', (route) =>
			body === null ? route.fulfill({ status: 404 }) : route.fulfill({ status: 200, body })
		);
		await keep(page).click();
		await expect(page.getByText('Bewaren lukt nu niet')).toBeVisible();
		expect(await left(page)).toEqual(NOTHING);
		await expectNumbers(page);
	});
}

test('storage is blocked: the page says that this browser cannot keep anything', async ({ page }) => {
	await page.addInitScript(() => {
		CacheStorage.prototype.has = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
	});
	await page.goto('/bewaren/');
	await expect(page.getByText('Deze browser kan hier niets bewaren')).toBeVisible();
	await expect(keep(page)).toBeHidden();
});
