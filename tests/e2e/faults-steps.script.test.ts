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
import { expectStep } from './site';

const QUESTION = '/wegwijzer/k1-b1/';
const NEXT = '**/wegwijzer/k1-b1-w3/';
const heading = (page: import('@playwright/test').Page) => page.getByRole('heading', { level: 1 });
const option = (page: import('@playwright/test').Page) => page.getByRole('link', { name: /Naaktbeelden/ });

for (const [name, fail] of FAILURES) {
	test(`a step fails (${name}): the page and its answers stay, and there is a way on`, async ({ page }) => {
		await page.goto(QUESTION);
		const question = (await heading(page).textContent()) ?? '';
		await page.route(NEXT, fail);
		await option(page).click();
		await expectTold(
			page,
			name === '404' ? 'Deze pagina is er niet meer' : 'De volgende pagina komt niet binnen'
		);
		await expect(heading(page)).toHaveText(question);
		await expect(page).toHaveURL(QUESTION);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expectNumbers(page);
		await expect(page.getByRole('link', { name: 'Snel weg', exact: true })).toBeInViewport();
		await page.unroute(NEXT);
		if (name === '404') {
			await wayOn(page, 'Begin opnieuw').click();
			await expectStep(page, '/wegwijzer/');
		} else {
			await wayOn(page).click();
			await expect(heading(page)).toHaveText('Hoe oud ben je?');
			await expectStep(page, '/wegwijzer/k1-b1-w3/');
		}
		await expectSilence(page);
	});
}

test('one failure of a step is got over without a word', async ({ page }) => {
	await page.goto(QUESTION);
	let asked = 0;
	await page.route(NEXT, (route) => {
		asked += 1;
		return asked === 1 ? route.fulfill({ status: 503 }) : route.continue();
	});
	await option(page).click();
	await expect(heading(page)).toHaveText('Hoe oud ben je?');
	await expectSilence(page);
});

test('the device is offline: said at once, the other answers and the way back are still there', async ({
	page,
	context
}) => {
	await page.goto(QUESTION);
	await context.setOffline(true);
	await option(page).click();
	await expectTold(page, 'Bellen kan ook zonder internet');
	await expect(option(page)).toBeVisible();
	await context.setOffline(false);
	await wayOn(page).click();
	await expect(heading(page)).toHaveText('Hoe oud ben je?');
});

test('a slow step says that it is on its way, and comes', async ({ page }) => {
	let deliver = () => {};
	const held = new Promise<void>((go) => (deliver = go));
	await page.goto(QUESTION);
	await page.route(NEXT, async (route) => {
		await held;
		await route.continue();
	});
	await option(page).click();
	await expectTold(page, 'komt langzaam binnen');
	deliver();
	await expect(heading(page)).toHaveText('Hoe oud ben je?');
	await expectSilence(page);
});

test('a step of which nothing comes in is given up', async ({ page }) => {
	await page.clock.install();
	await page.goto(QUESTION);
	await page.route(NEXT, () => undefined);
	await option(page).click();
	await waitUntilTold(page, 'De volgende pagina komt niet binnen');
	await expect(page).toHaveURL(QUESTION);
});

test('another answer takes the place of a step that is still on its way', async ({ page }) => {
	let deliver = () => {};
	const held = new Promise<void>((go) => (deliver = go));
	await page.goto(QUESTION);
	await page.route(NEXT, async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	await option(page).click();
	await page.getByRole('link', { name: 'Seks die ik niet wilde (verkrachting, aanranding)' }).click();
	await expect(heading(page)).toHaveText('Wanneer was het?');
	deliver();
	await expect(heading(page)).toHaveText('Wanneer was het?');
	await expectStep(page, '/wegwijzer/k1-b1-w1/');
	await expectSilence(page);
});

test('a page of the network in place of a step is left to the browser', async ({ page }) => {
	await page.goto(QUESTION);
	await page.route(NEXT, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Inloggen op dit netwerk</h1>' })
	);
	await option(page).click();
	await expect(heading(page)).toHaveText('Inloggen op dit netwerk');
});

test('the script of the wegwijzer is gone: steps are pages', async ({ page }) => {
	await page.route('**/wegwijzer-script*', (route) => route.fulfill({ status: 404 }));
	await page.goto(QUESTION);
	await option(page).click();
	await expect(heading(page)).toHaveText('Hoe oud ben je?');
	await expectNumbers(page);
});

test('the style sheet of the steps is gone: numbers first, and the way on works', async ({ page }) => {
	await page.route('**/data/stijl/*', (route) => route.fulfill({ status: 404 }));
	await page.goto('/wegwijzer/k1-b1-w1/');
	await expectNumbers(page);
	await page.getByRole('link', { name: 'Korter dan 7 dagen geleden' }).click();
	await expect(heading(page)).toHaveText('Dit kun je nu doen');
	await expectNumbers(page);
	await expect(page.getByRole('region', { name: 'Begin hier' }).getByRole('link').first()).toBeVisible();
});
