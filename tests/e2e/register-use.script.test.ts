import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from './site';

const WHOLE = '/programma/register/';

test('what is chosen stands in the address: Back, loading again and a link passed on lead to it', async ({
	page
}) => {
	await page.goto(WHOLE);
	const count = page.locator('[data-register-count]');
	const all = (await count.textContent()) ?? '';
	await page.getByText('Kies wat je wilt zien').click();
	await page.getByLabel('Lijn').selectOption({ label: 'Lijn 2' });
	await expect(page).toHaveURL(`${WHOLE}#lijn-2`);
	await expect(count).not.toHaveText(all);
	const ofLine = (await count.textContent()) ?? '';
	await page.getByLabel('Stand').selectOption({ label: 'Gestopt' });
	await page.getByRole('columnheader', { name: 'Maatregel' }).getByRole('button').click();
	await expect(page).toHaveURL(`${WHOLE}#lijn-2/stand-gestopt/op-titel`);
	const titles = () => page.getByRole('table').getByRole('rowheader').allTextContents();
	await expect.poll(async () => (await titles()).length).toBeGreaterThan(0);
	const [shown, said] = [await titles(), (await count.textContent()) ?? ''];

	await page.reload();
	await expect(count).toHaveText(said);
	expect(await titles()).toEqual(shown);
	await expect(page.getByLabel('Stand')).toHaveValue('stand-gestopt');
	await expect(page.getByRole('columnheader', { name: 'Maatregel' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);

	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(`${WHOLE}#lijn-2`);
	await expect(count).toHaveText(ofLine);
	await expect(page.getByLabel('Stand')).toHaveValue('');
	await page.goBack();
	await expect(page).toHaveURL(WHOLE);
	await expect(count).toHaveText(all);
});

test('words that are typed stand in no address but the one that is copied, which leads to them', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(WHOLE);
	await page.getByLabel('Woord in de tabel').fill('C190');
	await expect(page.getByRole('row', { name: /IAO-verdrag 190/ }).first()).toBeVisible();
	await expect(page).toHaveURL(WHOLE);
	await page.getByText('noemen als bron').click();
	await page.getByRole('button', { name: 'Kopieer deze verwijzing' }).click();
	await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('‘C190’');
	const address = /https?:\S+$/.exec(copied)?.[0] ?? '';
	const { pathname, hash } = new URL(address);
	expect(pathname).toBe(WHOLE);
	const said = (await page.locator('[data-register-count]').textContent()) ?? '';
	await page.goto('/');
	await page.goto(pathname + hash);
	await expect(page.getByLabel('Woord in de tabel')).toHaveValue('C190');
	await expect(page.locator('[data-register-count]')).toHaveText(said);
});

test('a page of one choice is the whole register as soon as something else is chosen', async ({ page }) => {
	await page.goto(`${WHOLE}stand-gestopt/`);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Register: Gestopt');
	await page.getByRole('button', { name: 'Alles laten zien' }).click();
	await expect(page).toHaveURL(WHOLE);
	await expect(heading).toHaveText('Register');
	await page.goBack();
	await expect(page).toHaveURL(`${WHOLE}stand-gestopt/`);
	await expect(heading).toHaveText('Register: Gestopt');
	await expect(page.getByLabel('Stand')).toHaveValue('stand-gestopt');
});

test('the rows that are shown can be saved as a file that a Dutch spreadsheet opens right', async ({
	page
}) => {
	await page.goto(`${WHOLE}#stand-gestopt/op-titel`);
	await page.getByText('noemen als bron').click();
	const rows = page.getByRole('table').getByRole('rowheader');
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download deze keuze' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toBe('register-stand-gestopt.csv');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	const [header = [], ...lines]: string[][] = parse(text, { delimiter: ';', bom: true });
	expect(header).toEqual(
		expect.arrayContaining(['Maatregel', 'Nummer', 'Stand', 'Adres', 'id', 'Bron', 'Licentie'])
	);
	expect(lines).toHaveLength(await rows.count());
	for (const [at, line] of lines.entries()) {
		await expect(rows.nth(at)).toContainText(line[0] ?? 'no title');
		expect(line[header.indexOf('Stand')]).toMatch(/^Gestopt/);
		expect(line[header.indexOf('Adres')]).toMatch(/^https?:\/\/.+\/programma\/\d{3}-\d{3}\/$/);
		expect(line[header.indexOf('id')]).toMatch(/^\d{3}-\d{3}$/);
		expect(line[header.indexOf('Adres')]).toContain(`/${line[header.indexOf('id')]}/`);
		expect(line[header.indexOf('Bron')]).toMatch(/\S/);
		expect(line[header.indexOf('Licentie')]).toContain('creativecommons.org');
	}
});

test('when the rows cannot be fetched, the whole register is saved', async ({ page }) => {
	await page.goto(WHOLE);
	await page.route('**/programma/register/**', (route) => route.fulfill({ status: 200, body: 'geen rijen' }));
	await page.getByText('noemen als bron').click();
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download deze keuze' }).click();
	expect((await saving).url()).toContain('/open-data/register.');
	await expect(page.getByRole('link', { name: 'Download het hele register' })).toBeVisible();
});

test('a measure can be cited, and says where its paper is published', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/programma/000-002/');
	const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	await page.getByRole('button', { name: 'Kopieer deze verwijzing' }).click();
	await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(title);
	expect(copied).toMatch(/https?:\/\/\S+\/programma\/000-002\/ /);
	expect(copied).toMatch(/Kamerstuk 34 843, nr\. 109.*https:\/\/www\.tweedekamer\.nl\/\S+$/);
	await expect(page.getByRole('link', { name: /Kamerstuk 34 843, nr\. 109/ })).toHaveAttribute(
		'href',
		/^https:\/\/www\.tweedekamer\.nl\//
	);
});
