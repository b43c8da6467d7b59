import { expect, PAGES, test } from './site';

test('who opens "just happened" can call without scrolling, and finds the steps for tonight', async ({
	page
}) => {
	await page.goto('/onderwerpen/acuut-seksueel-geweld/');
	await expect(page.getByRole('main').getByRole('link', { name: '0800-0188' }).first()).toBeInViewport();
	await expect(page.getByText('Je hoeft nu niets te beslissen over de politie.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Is het mijn schuld?' })).toBeVisible();
});

test('a marked word leads to its meaning on the same page', async ({ page }) => {
	await page.goto('/onderwerpen/acuut-seksueel-geweld/');
	await page.getByRole('main').getByRole('link', { name: 'PEP', exact: true }).click();
	await expect(page).toHaveURL(/#woord-pep$/);
	await expect(page.locator('#woord-pep')).toBeInViewport();
	await expect(page.locator('#woord-pep + dd')).not.toBeEmpty();
});

test('every question of a topic has an address of its own', async ({ page }) => {
	await page.goto('/onderwerpen/online-misbruik/');
	const questions = page.locator('h2#vragen ~ h3');
	await expect(questions.first()).toBeVisible();
	const ids = await questions.evaluateAll((all) => all.map((each) => each.id));
	expect(ids.filter((id) => id === '')).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
	await page.goto(`/onderwerpen/online-misbruik/#${ids.at(-1)}`);
	await expect(questions.last()).toBeInViewport();
});

test('a bystander practises: a choice shows what may happen and what to say', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Omstanders' }).click();
	await page.getByRole('link', { name: 'Oefenen met situaties' }).first().click();
	await page.getByRole('link', { name: /In de trein/ }).click();
	const effect = page.getByText('Dit kan misgaan').first();
	await expect(effect).toBeHidden();
	await page.getByText('Je filmt het en zet het in je story').click();
	await expect(effect).toBeVisible();
});

test('a sports board member finds duties, steps to print, a consultation number and toolkits', async ({
	page
}) => {
	await page.goto('/professionals/');
	await page.getByRole('link', { name: 'Sport en sportclubs' }).click();
	for (const name of ['Plichten die nu gelden', 'Iemand meldt iets bij jou', 'Met wie je kunt overleggen']) {
		await expect(page.getByRole('heading', { name })).toBeVisible();
	}
	await page.getByRole('link', { name: 'Een melding in de sportclub' }).click();
	await expect(
		page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { level: 2 }) })
			.first()
	).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('link', { name: 'Snel weg', exact: true })).toBeHidden();
});

test('a figure of several values is a table, with who was asked, its source and date', async ({ page }) => {
	await page.goto('/cijfers/vaak/');
	await expect(page.getByRole('table').first().getByRole('row').last()).toContainText(/\d/);
	await expect(page.getByText(/^Wie is gevraagd of geteld: /).first()).toBeVisible();
	await expect(page.getByText(/^Bron: /).first()).toContainText(/\w+\.\w+ \(.+\)/);
});

test('the list of figures shows each with one number', async ({ page }) => {
	await page.goto('/cijfers/');
	const figures = page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading') });
	expect(await figures.count()).toBeGreaterThan(0);
	for (const text of await figures.allInnerTexts()) expect(text).toMatch(/\d/);
});

test('in English a topic is English, or Dutch with a notice that says so', async ({ page }) => {
	for (const id of ['straatintimidatie', 'werk']) {
		await page.goto(`/en/onderwerpen/${id}/`);
		const isDutch = (await page.locator('article').getAttribute('lang')) === 'nl';
		await expect(page.getByText(/not in this language yet/), id).toHaveCount(isDutch ? 1 : 0);
	}
});

test('pages carry structured data that parses', async ({ page }) => {
	for (const [path, type] of [
		['/onderwerpen/werk/', 'FAQPage'],
		['/omstanders/5d-afleiden/', 'HowTo'],
		['/hulp/veilig-thuis/', 'GovernmentService']
	] as const) {
		await page.goto(path);
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org', '@type': type });
	}
});

test('the sitemap names the pages and their other language, and no step of the wegwijzer', async ({
	request
}) => {
	const sitemap = await (await request.get('/sitemap.xml')).text();
	expect(sitemap).toContain('/hulp/veilig-thuis/</loc>');
	for (const [lang, path] of [
		['nl', '/hulp/veilig-thuis/'],
		['en', '/en/hulp/veilig-thuis/']
	])
		expect(sitemap).toMatch(new RegExp(`hreflang="${lang}" href="[^"]*[^n]${path}"`));
	expect(sitemap).not.toMatch(/wegwijzer\/k\d/);
	expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});

test('a page says what it is about and its one address, or that it may not be listed', async ({
	request
}) => {
	for (const path of PAGES.filter((each) => each !== '/bestaat-niet/')) {
		const html = await (await request.get(path)).text();
		const isListed = !html.includes('<meta name="robots" content="noindex"');
		if (isListed) {
			expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
			expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"/]+${path}"`));
			expect(html, path).toMatch(/<meta property="og:title" content="[^"]+"/);
		}
		// A link that somebody sends shows no picture to who looks over a shoulder.
		expect(html, path).not.toMatch(/og:image|twitter:image/);
		expect(isListed, path).toBe(!/^\/(wegwijzer\/\w|hulp\/kies|programma\/register\/.|stijl)/.test(path));
	}
});
