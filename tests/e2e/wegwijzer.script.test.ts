import { axeFaults, expect, expectStep, freezeClock, test } from './site';

const OFFICE_HOURS = '/wegwijzer/k1-b1-w7-g4/';

test('steps without page loads: the question changes, has focus, and the history keeps one entry', async ({
	page
}) => {
	await page.goto('/');
	await page.goto('/wegwijzer/');
	const length = await page.evaluate(() => history.length);
	// A mark that disappears when the page is loaded again.
	await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
	for (const [name, question] of [
		['Nee', 'Voor wie zoek je hulp?'],
		['Voor mezelf', 'Waar gaat het om?'],
		['Seks die ik niet wilde (verkrachting, aanranding)', 'Wanneer was het?'],
		['Korter dan 7 dagen geleden', 'Dit kun je nu doen']
	] as const) {
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	}
	await expect(page).toHaveTitle('Advies - Wegwijzer');
	await expectStep(page, '/wegwijzer/k1-b1-w1-t1/');
	// The page that somebody starts at has no rules for the drawings of the steps after it.
	await expect(page.getByRole('link', { name: 'Bel 0800-0188' }).locator('.icon').last()).toHaveCSS(
		'mask-image',
		/^url/
	);
	// What was answered stands in no address, so in no list of visited pages.
	await expect(page).toHaveURL('/wegwijzer/');
	await expect(page.locator('html')).toHaveAttribute('data-same-page', '');
	expect(await page.evaluate(() => history.length)).toBe(length);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/wegwijzer/k1-b1-w1-t1/');
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('loaded again, the wegwijzer is where it was, and an advice is shared with its own address', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/wegwijzer/k1-b1-w1/');
	await page.getByRole('link', { name: 'Korter dan 7 dagen geleden' }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Dit kun je nu doen');
	await page.reload();
	await expect(heading).toHaveText('Dit kun je nu doen');
	await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
	await expect(page.getByText('Gekopieerd.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/wegwijzer/k1-b1-w1-t1/');
	// Somebody who begins again is asked everything.
	await page.goto('/wegwijzer/');
	await expect(heading).not.toHaveText('Dit kun je nu doen');
});

test('the own Back button goes one question back', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1/');
	await page.getByRole('link', { name: /Naaktbeelden/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe oud ben je?');
	await page.getByRole('link', { name: 'Vorige vraag' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar gaat het om?');
});

test('after a change, what was answered before is not asked again', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1-w3-g2/');
	await page.getByText('Laat zien wat ik koos').click();
	await page.getByText('Verander', { exact: true }).nth(2).click();
	await page.getByRole('link', { name: 'Gevolgd of niet met rust gelaten worden' }).click();
	// The place is a new question; the age is known.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar gebeurt of gebeurde het?');
	await page.getByRole('link', { name: 'Op school of mbo' }).click();
	await expectStep(page, '/wegwijzer/k1-b1-w9-p3-g2/');
	await expect(page.getByRole('region', { name: 'Begin hier' })).toBeVisible();
});

test('when a step cannot be fetched, the browser goes there itself', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1/');
	let asked = 0;
	await page.route('**/wegwijzer/k1-b1-w3/', async (route) => {
		asked += 1;
		if (asked === 1) await route.fulfill({ status: 200, contentType: 'text/html', body: 'geen pagina' });
		else await route.continue();
	});
	await page.getByRole('link', { name: /Naaktbeelden/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe oud ben je?');
	expect(asked).toBe(2);
});

for (const [when, leads, state] of [
	['2026-11-23T10:00:00Z', 'Begin hier', 'Nu open'],
	['2026-11-23T23:30:00Z', 'Dag en nacht te bellen', 'Nu dicht'],
	['2026-12-25T10:00:00Z', 'Dag en nacht te bellen', 'Nu dicht'],
	['2026-05-05T10:00:00Z', 'Dag en nacht te bellen', 'Vandaag kunnen de tijden anders zijn']
] as const) {
	test(`at ${when} the page leads with who is there: ${leads}`, async ({ page }) => {
		await freezeClock(page, when);
		await page.goto(OFFICE_HOURS);
		await expect(page.locator('[data-contacts] > section').first()).toHaveAccessibleName(leads);
		await expect(page.locator('[data-first] .reach')).toContainText(state);
		await expect(page.getByRole('heading', { name: 'Nu niemand bereikbaar?' })).toBeVisible({
			visible: state !== 'Nu open'
		});
	});
}

test('an advice that stands open follows the clock', async ({ page }) => {
	await freezeClock(page, '2026-11-23T15:58:30Z');
	await page.goto(OFFICE_HOURS);
	const leads = page.locator('[data-contacts] > section').first();
	await expect(leads).toHaveAccessibleName('Begin hier');
	await page.clock.fastForward('10:00');
	await expect(leads).toHaveAccessibleName('Dag en nacht te bellen');
	await expect(page.locator('[data-first] .reach')).toContainText('Nu dicht');
});

test('help nearby by postcode, on the device, also after steps without page loads', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/wegwijzer/k1-b1-w6/');
	await page.getByRole('link', { name: '25 of ouder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
	expect(requests.filter((url) => url.includes('/data/regio-'))).toEqual([]);
	await page.getByRole('heading', { name: 'Bij jou in de buurt' }).click();
	await page.getByLabel('Postcode of plaats').fill('8011 ab');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await expect(page.getByRole('status').getByRole('link', { name: 'Zwolle' })).toHaveAttribute(
		'href',
		'/regio/zwolle/'
	);
	expect(requests.filter((url) => url.includes('8011'))).toEqual([]);
});

test('an advice can be copied as text, and nothing is stored', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/wegwijzer/k1-b1-w1-t1/');
	await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
	await expect(page.getByText('Gekopieerd.')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('Centrum Seksueel Geweld');
	expect(text).toContain('0800-0188');
	expect(text).toContain('/wegwijzer/k1-b1-w1-t1/');
	expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('an advice prints on one sheet of A4', async ({ page }) => {
	for (const path of ['/wegwijzer/k1-b1-w1-t1/', '/wegwijzer/k1-b1-w1-t2-g4-n7/', OFFICE_HOURS]) {
		await page.goto(path);
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, path).toBe(1);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on any kind of advice, with everything opened (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		for (const path of [
			OFFICE_HOURS,
			'/wegwijzer/k1-b1-w1-t2-g4-n7/',
			'/wegwijzer/k1-b6-w2-s7/',
			'/en/wegwijzer/k1-b3-w5-t3-p9/'
		]) {
			await page.goto(path);
			await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
			expect(await axeFaults(page), path).toEqual([]);
		}
	});
}
