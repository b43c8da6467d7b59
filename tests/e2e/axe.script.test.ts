import { axeFaults, expect, PAGES, test } from './site';

for (const scheme of ['light', 'dark'] as const) {
	for (const lang of ['', '/en']) {
		test(`axe finds nothing on any kind of page (${scheme}, ${lang || 'nl'})`, async ({ page }, info) => {
			// Some thirty pages.
			test.slow();
			await page.emulateMedia({ colorScheme: scheme });
			for (const path of PAGES.filter((each) => each !== '/bestaat-niet/')) {
				await page.goto(`${lang}${path}`);
				expect(await axeFaults(page), `${lang}${path} in ${info.project.name}`).toEqual([]);
			}
		});
	}
}

test('the check finds a fault that is put in', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() =>
		document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">')
	);
	expect((await axeFaults(page)).join()).toContain('image-alt');
});
