import { expect, test } from './site';

const CASES = [
	{ locale: 'pl-PL', path: '/', lang: 'pl', dir: 'ltr', to: '/pl/' },
	{ locale: 'ar-SY', path: '/en/', lang: 'ar', dir: 'rtl', to: '/ar/' },
	{ locale: 'so-SO', path: '/', lang: 'so', dir: 'ltr', to: '/talen/so/' }
];

for (const { locale, path, lang, dir, to } of CASES) {
	test.describe(`a browser in ${locale}`, () => {
		test.use({ locale });

		test(`sees one line in its language on ${path}, which leads to ${to}`, async ({ page }) => {
			await page.goto(path);
			const hint = page.locator('[data-hint] a:visible');
			await expect(hint).toHaveCount(1);
			await expect(hint).toHaveAttribute('lang', lang);
			await expect(hint).toHaveAttribute('dir', dir);
			await expect(hint).toBeInViewport();
			expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
			expect(await page.evaluate(() => document.cookie)).toBe('');
			await hint.click();
			await expect(page).toHaveURL(to);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
		});

		test('has the line before the heading below it is there: nothing moves', async ({ page }) => {
			await page.addInitScript(() => {
				new MutationObserver((_, watch) => {
					if (!document.querySelector('main h1')) return;
					watch.disconnect();
					const isFirst = document.querySelector('[data-hint] a:not([hidden])') !== null;
					document.documentElement.setAttribute('data-hint-was-first', String(isFirst));
				}).observe(document, { childList: true, subtree: true });
			});
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('data-hint-was-first', 'true');
		});
	});
}

test.describe('a browser in Dutch', () => {
	test.use({ locale: 'nl-NL' });

	test('sees no line on the Dutch page', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('[data-hint] a:visible')).toHaveCount(0);
	});
});
