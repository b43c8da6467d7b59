import { expect, freezeClock, test } from './site';

/** Weekdays from nine to five, in minutes; shut on holidays. */
const OFFICE = JSON.stringify({
	alwaysOpen: false,
	week: [...Array.from({ length: 5 }, () => [[540, 1020]]), [], []],
	holidays: 'closed'
});

for (const [when, isOpen] of [
	['2026-11-23T10:00:00Z', true],
	['2026-11-22T10:00:00Z', false],
	['2026-12-25T10:00:00Z', false]
] as const) {
	test(`who keeps office hours ${isOpen ? 'is' : 'is not'} named on home at ${when}`, async ({ page }) => {
		await freezeClock(page, when);
		await page.goto('/');
		// A row as an editor would add it, whatever the site's own rows are.
		await page.evaluate((hours) => {
			const row = document.querySelector('[data-open-row]')?.cloneNode(true) as HTMLElement;
			const state = document.createElement('span');
			state.dataset.hours = hours;
			row.querySelector('.state, [data-always]')?.replaceWith(state);
			row.id = 'office';
			document.querySelector('[data-open-row]')?.before(row);
			dispatchEvent(new Event('wegwijzer-clock'));
		}, OFFICE);
		await expect(page.locator('#office')).toBeVisible({ visible: isOpen });
		await expect(page.locator('[data-open-row]:visible')).toHaveCount(3);
	});
}
