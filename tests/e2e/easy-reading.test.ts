import { expect, expectStep, test } from './site';

test('a question is read in easier words and back, at the same place', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1/');
	await page.getByRole('link', { name: 'Makkelijk lezen' }).click();
	await expectStep(page, '/nl-simple/wegwijzer/k1-b1/');
	await page.getByRole('main').getByRole('link', { name: 'Geweld thuis of in de familie' }).click();
	await expectStep(page, '/nl-simple/wegwijzer/k1-b1-w6/');
	await expect(page.getByRole('heading', { level: 1, name: 'Hoe oud ben je?' })).toBeVisible();
	await page.goto('/nl-simple/wegwijzer/k1-b1-w6-g4/');
	const first = page.getByRole('region', { name: 'Begin hier' });
	await expect(first.getByRole('link', { name: '0800-2000' })).toBeVisible();
	await page.getByRole('link', { name: 'Gewone tekst' }).click();
	await expectStep(page, '/wegwijzer/k1-b1-w6-g4/');
});

test('easier words are as large and as apart as they have to be', async ({ page }) => {
	await page.goto('/nl-simple/wegwijzer/k2/');
	const ordinary = 16;
	const note = page.getByText('Kun je niet hardop praten?');
	await expect(note).toHaveCSS('white-space', /pre-line|preserve-breaks/);
	const size = await note.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	expect(size).toBeGreaterThan(ordinary);
	// Nobody is led away from the language: what has no easier words is read in the ordinary ones.
	await expect(page.getByRole('main').getByRole('link', { name: '112', exact: false }).first()).toBeVisible();
});

test('a child comes from its own page to those who listen to children, and in danger to 112', async ({
	page
}) => {
	await page.goto('/kinderen/');
	await page.getByRole('link', { name: 'Beantwoord een paar korte vragen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Is er nu gevaar?' })).toBeVisible();
	const main = page.getByRole('main');
	await main.getByRole('link', { name: 'Nee, nu niet' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Wat is er aan de hand?' })).toBeVisible();
	await main.getByRole('link', { name: 'Er is een blote foto of filmpje' }).click();
	const first = page.getByRole('region', { name: 'Begin hier' });
	await expect(first.getByRole('link', { name: '0800-0432' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Voor een groot mens die jou helpt' })).toBeVisible();
	await page.goto('/kinderen/');
	await page.getByRole('link', { name: 'Beantwoord een paar korte vragen' }).click();
	await main.getByRole('link', { name: 'Ja, nu' }).click();
	await expect(first.getByRole('link', { name: 'Bel 112' })).toBeVisible();
});
