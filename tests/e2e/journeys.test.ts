import type { Page } from '@playwright/test';
import { expect, test } from './site';

/** Follows links by their text, one tap each. */
async function tap(page: Page, ...names: (string | RegExp)[]): Promise<void> {
	for (const name of names) {
		const before = await page.getByRole('heading', { level: 1 }).innerText();
		await page.getByRole('main').getByRole('link', { name }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
	}
}

test('assaulted last night: the number of the CSG in at most 6 taps', async ({ page }) => {
	await page.goto('/');
	// Five taps with the one on the number; six are allowed.
	await tap(
		page,
		/Ik heb hulp nodig/,
		'Nee',
		'Seks die ik niet wilde (verkrachting, aanranding)',
		/Korter dan 7 dagen/
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
	const first = page.getByRole('region', { name: 'Begin hier' });
	await expect(first.getByRole('link', { name: '0800-0188' })).toHaveAttribute('href', 'tel:08000188');
	await expect(page.getByText('Over de politie hoef je nu niet te beslissen')).toBeVisible();
});

test('a nude was shared, age 15: Helpwanted first', async ({ page }) => {
	await page.goto('/');
	await tap(page, /Ik heb hulp nodig/, 'Nee', /Naaktbeelden/, '12 tot en met 17');
	const first = page.getByRole('region', { name: 'Begin hier' });
	await expect(first.getByRole('link', { name: 'Helpwanted', exact: true })).toBeVisible();
	await page.getByText('Zorgen dat het stopt').click();
	await expect(page.getByRole('link', { name: 'Take It Down' })).toBeVisible();
});

test('in danger: 112 at once, and a way on', async ({ page }) => {
	await page.goto('/wegwijzer/');
	await tap(page, 'Ja, nu');
	await expect(
		page.getByRole('region', { name: 'Begin hier' }).getByRole('link', { name: 'Bel 112', exact: true })
	).toHaveAttribute('href', 'tel:112');
	await tap(page, /Ik ben nu veilig/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor wie zoek je hulp?');
});

test('"I don\'t know" on the question of danger counts as danger', async ({ page }) => {
	await page.goto('/wegwijzer/');
	await tap(page, /Weet ik niet/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst hulp voor nu');
});

test('answers can be looked at and changed, and the title tells nothing', async ({ page }) => {
	await page.goto('/');
	await tap(page, /Ik heb hulp nodig/, 'Nee', /Naaktbeelden/);
	await expect(page).toHaveTitle('Stap 4 - Wegwijzer');
	const answers = page.getByText('Laat zien wat ik koos');
	await answers.click();
	await page.getByText('Verander', { exact: true }).last().click();
	await page.getByRole('link', { name: 'Geweld thuis of in de familie' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe oud ben je?');
});

test('every role ends in advice', async ({ page }) => {
	for (const [door, ...answers] of [
		[/Ik zag of hoorde iets/, 'Nee', /Seksuele opmerkingen/, /Ja, nu/, /Op straat/],
		[/Iemand vertelde het mij/, 'Nee', 'Geweld thuis of in de familie', '25 of ouder'],
		[/Ik vraag het voor mijn werk/, 'Nee', 'Ongewenst aangeraakt', 'Sport'],
		[/eigen gedrag/, 'Nee', /Beelden kijken/, 'Jonger dan 12']
	] as const) {
		await page.goto('/');
		await tap(page, door, ...answers);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
		await expect(page.getByRole('region', { name: 'Begin hier' })).toBeVisible();
	}
});

test('browsing: from the directory to the number', async ({ page }) => {
	await page.goto('/hulp/');
	await tap(page, 'Veilig Thuis');
	await expect(page.getByRole('link', { name: '0800-2000' }).first()).toHaveAttribute('href', 'tel:08002000');
	await expect(
		page.getByText(/Nagekeken op \d+ \w+ \d{4} op bewaarde webpagina's\.\s+Nog niet gebeld\./)
	).toBeVisible();
});

test('every number in a list says on which day it was looked at', async ({ page }) => {
	for (const path of ['/hulp/', '/hulp/de-luisterlijn/', '/onderwerpen/acuut-seksueel-geweld/']) {
		await page.goto(path);
		const numbers = page.locator('main a.call');
		expect(await numbers.count(), path).toBeGreaterThan(0);
		for (const line of await numbers.locator('xpath=..').all()) {
			await expect(line.locator('[data-due]'), path).toHaveText(/nagekeken \d+-\d+-\d{4}/);
		}
	}
	await page.goto('/regio/utrecht/');
	const acts = await page.locator('main a.act').count();
	expect(acts).toBeGreaterThan(0);
	await expect(page.locator('main [data-due]')).toHaveCount(acts);
});

test('each centre of a region says through which number it is reached', async ({ page }) => {
	await page.goto('/regio/zwolle/');
	for (const centre of ['Centrum Seksueel Geweld', 'Veilig Thuis']) {
		const panel = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: centre, exact: true }) });
		await expect(panel.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/);
	}
});

test('a number that is not confirmed is not on the page, and the page says why', async ({ page }) => {
	await page.goto('/hulp/juridisch-loket/');
	await expect(page.getByText(/Dit weten we niet zeker: .*Bellen/)).toBeVisible();
	await expect(page.getByText('0800-8020')).toHaveCount(0);
});

test('by place: the A-Z list leads to Veilig Thuis and the CSG', async ({ page }) => {
	await page.goto('/regio/');
	await tap(page, 'Zwolle');
	await expect(page.getByRole('link', { name: '0800-2000' }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: '0800-0188' }).last()).toBeVisible();
});

test('English: the same way, and the language switch keeps the page', async ({ page }) => {
	await page.goto('/hulp/veilig-thuis/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/hulp/veilig-thuis/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/en/');
	await tap(page, /I need help/, /^No$/, /Sex that I did not want/, /Less than 7 days/);
	await expect(page.getByRole('link', { name: '0800-0188' }).last()).toBeVisible();
});

for (const [path, start] of [
	['/bestaat-niet/', 'Start de wegwijzer'],
	['/en/does-not-exist/', 'Start the guide']
] as const)
	test(`a page that does not exist offers help in the language of its address: ${path}`, async ({ page }) => {
		const response = await page.request.get(path);
		expect(response.status()).toBe(404);
		expect(await response.text()).toContain(start);
	});
