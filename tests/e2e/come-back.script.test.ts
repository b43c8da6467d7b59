import { cachingTest as test, comeBack, expect, leaveAtComeBackAt, watchReturns } from './site';

test.beforeEach(({ page }) => watchReturns(page));

for (const [leaves, before, comesBack, after] of [
	['2026-11-23T15:58:00Z', 'Nu open, tot 17:00', '2026-11-23T16:30:00Z', 'Nu dicht, open vanaf di 09:00'],
	['2026-11-23T22:00:00Z', 'Nu dicht, open vanaf 09:00', '2026-11-24T08:00:00Z', 'Nu open, tot 17:00']
] as const) {
	test(`who comes back to a help point reads what holds now: ${after}`, async ({ page }) => {
		await leaveAtComeBackAt(page, leaves, comesBack);
		await page.goto('/hulp/comensha/');
		await expect(page.getByText(before)).toBeVisible();
		await page.goto('/hulp/');
		await comeBack(page);
		await expect(page).toHaveURL('/hulp/comensha/');
		await expect(page.getByText(after)).toBeVisible();
		await expect(page.getByText(before)).toHaveCount(0);
	});
}

test('who comes back to an advice finds first who is there now', async ({ page }) => {
	await leaveAtComeBackAt(page, '2026-11-23T10:00:00Z', '2026-11-23T23:30:00Z');
	await page.goto('/wegwijzer/k1-b1-w7-g4/');
	const leads = page.locator('[data-contacts] > section').first();
	await expect(leads).toHaveAccessibleName('Begin hier');
	await page.goto('/hulp/');
	await comeBack(page);
	await expect(leads).toHaveAccessibleName('Dag en nacht te bellen');
});
