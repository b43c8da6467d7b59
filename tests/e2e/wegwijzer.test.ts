import { expect, expectStep, test } from './site';

/** An adult who is forced: the first contact has office hours, and somebody else is there day and night. */
const OFFICE_HOURS = '/wegwijzer/k1-b1-w7-g4/';
const ASSAULT = '/wegwijzer/k1-b1-w1-t1/';

test('an advice says why, what happens, what else is possible, and what each way keeps open', async ({
	page
}) => {
	await page.goto(ASSAULT);
	const first = page.getByRole('region', { name: 'Begin hier' });
	await first.getByText('Wat gebeurt er als je contact zoekt?').click();
	await expect(first.getByRole('listitem').filter({ hasText: 'doorverbonden' })).toBeVisible();
	await expect(
		first.getByText('De politie komt er alleen bij als jij dat wilt. Aangifte doen hoeft niet.')
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Straks' })).toBeVisible();
	const traces = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Eerst naar sporen laten zoeken' }) });
	await traces.getByText('Goed om te weten').click();
	await expect(traces.getByText('Tot wanneer: zeven dagen erna.')).toBeVisible();
	await page.getByText('Waarom dit advies?').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Huisarts of huisartsenpost: ' })).toContainText(
		'Seks die ik niet wilde (verkrachting, aanranding)'
	);
});

test('the questions still to come are told honestly', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1/');
	await expect(page.getByText(/^Hierna nog hoogstens \d vragen?\.$/)).toBeVisible();
	await page.goto('/wegwijzer/k1-b1-w3/');
	await expect(page.getByText('Dit is de laatste vraag.')).toBeVisible();
});

test('an answer is changed and the others stay', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b1-w3-g2/');
	await page.getByText('Laat zien wat ik koos').click();
	await page.getByText('Verander', { exact: true }).nth(2).click();
	await page.getByRole('link', { name: 'Geweld thuis of in de familie' }).click();
	// The age is known: the advice comes at once.
	await expectStep(page, '/wegwijzer/k1-b1-w6-g2/');
	await expect(
		page.getByRole('region', { name: 'Begin hier' }).getByRole('link', { name: '0800-2000' })
	).toBeVisible();
});

test('by keyboard alone, from the first question to the number', async ({ page }) => {
	await page.goto('/wegwijzer/');
	for (const name of ['Nee', 'Voor mezelf', /Naaktbeelden/, '12 tot en met 17']) {
		const link = page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' });
		await expect(link).toBeVisible();
		const before = await page.getByRole('heading', { level: 1 }).innerText();
		for (let presses = 0; presses < 40; presses += 1) {
			if (await link.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
	}
	await expect(
		page.getByRole('region', { name: 'Begin hier' }).getByRole('link', { name: 'Helpwanted', exact: true })
	).toBeVisible();
});

test('in English: the same questions, the same first contact', async ({ page }) => {
	await page.goto('/en/wegwijzer/');
	for (const name of ['No', 'For myself', 'Violence at home or in the family', '25 or older']) {
		const before = await page.getByRole('heading', { level: 1 }).innerText();
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
	}
	const first = page.getByRole('region', { name: 'Start here' });
	await expect(first.getByRole('link', { name: '0800-2000' })).toHaveAttribute('href', 'tel:08002000');
	await expect(page.getByText('Why this advice?')).toBeVisible();
});

test('at 200 % zoom nothing is cut off and the number is there', async ({ page }) => {
	// What a browser of 640 by 720 shows at 200 %.
	await page.setViewportSize({ width: 320, height: 360 });
	for (const path of [
		'/wegwijzer/',
		ASSAULT,
		OFFICE_HOURS,
		'/wegwijzer/k1-b6-w2-s7/',
		'/wegwijzer/k1-b3-w5-t3-p9/'
	]) {
		await page.goto(path);
		const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(width, path).toBeLessThanOrEqual(screen ?? 0);
	}
	await page.goto(ASSAULT);
	await page
		.getByRole('region', { name: 'Begin hier' })
		.getByRole('link', { name: '0800-0188' })
		.scrollIntoViewIfNeeded();
	await expect(
		page.getByRole('region', { name: 'Begin hier' }).getByRole('link', { name: '0800-0188' })
	).toBeInViewport();
});

test('a professional gets duties, steps and toolkits of the own sector', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b6-w2-s7/');
	await page.getByText('Voor je werk', { exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Plichten en afspraken in jouw sector' })).toBeVisible();
	await expect(page.getByText(/hebben een meldplicht/).first()).toBeVisible();
	await page.getByRole('link', { name: 'Een melding in de sportclub' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een melding in de sportclub');
});

test('a bystander gets the D that fits the place, with a sentence to say', async ({ page }) => {
	await page.goto('/wegwijzer/k1-b3-w5-t3-p9/');
	await expect(page.getByText('Is deze plek nog vrij?')).toBeVisible();
	await expect(page.getByText('Jouw veiligheid gaat voor.')).toBeVisible();
});

test('the number can be kept in a phone under a name that tells nothing', async ({ page }) => {
	await page.goto(ASSAULT);
	const href = await page.getByRole('link', { name: 'onder de naam Info' }).first().getAttribute('href');
	const card = await (await page.request.get(href ?? '')).text();
	expect(card).toContain('FN:Info');
	expect(card).toContain('TEL;TYPE=VOICE:08000188');
	expect(card).not.toContain('Seksueel');
});

test('from the end of an advice one question back, beside beginning again', async ({ page }) => {
	await page.goto(ASSAULT);
	await page
		.getByRole('paragraph')
		.filter({ has: page.getByRole('link', { name: 'Begin opnieuw' }) })
		.getByRole('link', { name: 'Vorige vraag' })
		.click();
	await expectStep(page, '/wegwijzer/k1-b1-w1/');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Dit kun je nu doen');
});
