import { expect, expectStep, test } from './site';

const BOX = 'Wat zoek je?';

test('the home page searches in place, and keeps the words out of the address', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/');
	const before = requests.length;
	await page.getByLabel('Of zeg het in je eigen woorden').fill('mijn baas zit aan me');
	await expect(page.getByRole('heading', { name: 'Dit past het best' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Vertrouwenspersoon op het werk' }).first()).toBeVisible();
	await expect(page).toHaveURL('/');
	expect(requests.slice(0, before).filter((url) => /zoek/.test(url))).toEqual([]);
	expect(requests.filter((url) => /baas/.test(url))).toEqual([]);
});

test('matched words are marked, each of the best results says what it is', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('verkracht');
	const first = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 3 }) })
		.first();
	await expect(first).toContainText('Hulp');
	await expect(page.locator('mark').first()).toBeVisible();
});

test('results are narrowed by kind and reader, without losing the words', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('grensoverschrijdend gedrag sport');
	const results = page.locator('[data-group] li');
	await expect(results.first()).toBeVisible();
	await page.locator('summary', { hasText: 'Soort' }).click();
	await page.getByRole('radio', { name: 'Hulpmiddelen voor professionals' }).check();
	await expect(page.locator('[data-group="best"] .soft').first()).toHaveText(
		'Hulpmiddelen voor professionals'
	);
	expect(new Set(await page.locator('[data-group="best"] .soft').allTextContents())).toEqual(
		new Set(['Hulpmiddelen voor professionals'])
	);
	await expect(page.getByLabel(BOX)).toHaveValue('grensoverschrijdend gedrag sport');
});

test('a postcode leads to the page of the municipality', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('8011 ab');
	await expect(page.locator('[data-group] li').first().getByRole('link')).toHaveAttribute(
		'href',
		'/regio/zwolle/'
	);
});

test('told in a sentence, the wegwijzer knows what it is about, and still asks about danger and who asks', async ({
	page
}) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('iemand deelt mijn naaktfoto online');
	const offer = page.locator('[data-offer="online-misbruik"]');
	await expect(offer).toBeVisible();
	await offer.getByRole('link').click();
	await page.getByRole('main').getByRole('link', { name: 'Nee', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor wie zoek je hulp?');
	await page.locator('a.option').first().click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Voor wie|Waar gaat het om/);
	await expectStep(page, /\/wegwijzer\/k1-\w+-w\w+/);
});

test('a child that may be in danger: a hint with 112 and Veilig Thuis', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('mijn buurmeisje wordt geslagen');
	const card = page.locator('[data-emergency="child"]');
	await expect(card.getByRole('link', { name: 'Veilig Thuis' })).toBeVisible();
});

for (const [name, path, label] of [
	['search', '/zoeken/', BOX],
	['home', '/', 'Of zeg het in je eigen woorden'],
	['home in English', '/en/', 'Or say it in your own words']
] as const)
	test(`nothing found on ${name}: the numbers stand there themselves`, async ({ page }) => {
		await page.goto(path);
		await page.getByLabel(label).fill('qqqqxxxxzzzz ');
		const nothing = page.locator('[data-nothing]').locator('a[href^="tel:"]');
		const above = await page
			.locator('[data-alarm] a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		await expect(nothing.first()).toBeVisible();
		const named = await nothing.evaluateAll((links) =>
			links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const)
		);
		expect(named.map(([href]) => href)).toEqual(expect.arrayContaining(above));
		// Who is only there to talk, too.
		expect(named.length).toBeGreaterThan(above.length + 1);
		for (const [, text] of named) expect(text).toMatch(/\p{L}{4}.*\d/u);
	});

test('a typo says what was looked for instead', async ({ page }) => {
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('helpwantedd ');
	await expect(page.locator('[data-meant]')).toBeVisible();
});

test('a query that another one overtook is not shown', async ({ page }) => {
	await page.goto('/zoeken/');
	const box = page.getByLabel(BOX);
	await box.focus();
	await page.keyboard.type('stalking door mijn ex');
	await expect(page.locator('[data-search-status]')).toHaveText(/\d+ resultaten?/);
	await box.fill('');
	await expect(page.locator('[data-group] li')).toHaveCount(0);
	await expect(box).toBeFocused();
});

test('what arrives later does not move what is shown', async ({ page }) => {
	let deliver: () => void = () => undefined;
	const held = new Promise<void>((go) => (deliver = go));
	await page.route('**/data/register-*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/zoeken/');
	await page.getByLabel(BOX).fill('motie grensoverschrijdend gedrag');
	const titles = page.locator('[data-group] li h3');
	await expect(titles.first()).toBeVisible();
	const before = await titles.allTextContents();
	await expect(page.locator('[data-group="measure"] li')).toHaveCount(0);
	deliver();
	await expect(page.locator('[data-group="measure"] li').first()).toBeVisible();
	expect((await titles.allTextContents()).slice(0, before.length)).toEqual(before);
});
