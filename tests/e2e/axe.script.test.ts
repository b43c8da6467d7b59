import { axeFaults, expect, expectNoAxeFaults, OF_COLOURS, PAGES, test } from './site';

for (const lang of ['', '/en']) {
	test(`axe finds nothing on any kind of page (${lang || 'nl'})`, async ({ page }) => {
		// Some fifty pages.
		test.slow();
		for (const path of PAGES.filter((each) => each !== '/bestaat-niet/'))
			await expectNoAxeFaults(page, lang + path);
	});
}

test('the check finds a fault that is put in, and one of colours in the dark', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() =>
		document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">')
	);
	expect((await axeFaults(page)).join()).toContain('image-alt');
	// A heading on the ground of the page: of one on a board axe cannot tell.
	await page.goto('/hulp/');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('heading', { level: 1 }).evaluate((title) => (title.style.color = '#444'));
	expect((await axeFaults(page, OF_COLOURS)).join()).toContain('color-contrast');
});
