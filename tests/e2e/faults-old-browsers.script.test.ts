import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectSilence, test } from './broken';

const BUILT = join(import.meta.dirname, '../../build');

/** Calls of what came after the oldest browsers, and that no test may happen to reach. */
const LATER_METHODS =
	/\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|replaceChildren|requestSubmit|throwIfAborted|hasOwn|groupBy|withResolvers)\(|\bstructuredClone\(/g;

test.describe('a browser of years ago', () => {
	/** What Chrome 80, Firefox 78 and Safari 14, the oldest that docs/faults.md names, do not have. Runs in pages and in workers. */
	const without = () => {
		const scope = globalThis as unknown as Record<string, Record<string, unknown> & { prototype?: object }>;
		for (const [owner, ...names] of [
			['Array', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
			['String', 'at', 'replaceAll', 'isWellFormed'],
			['Element', 'replaceChildren', 'checkVisibility', 'setHTMLUnsafe'],
			['Document', 'replaceChildren', 'startViewTransition'],
			['HTMLFormElement', 'requestSubmit'],
			['AbortSignal', 'throwIfAborted', 'reason'],
			['Set', 'union', 'intersection', 'difference'],
			['Blob', 'text', 'arrayBuffer']
		] as [string, ...string[]][])
			for (const name of names) Reflect.deleteProperty(scope[owner]?.prototype ?? {}, name);
		for (const [owner, ...names] of [
			['Object', 'hasOwn', 'groupBy'],
			['Promise', 'any', 'withResolvers', 'try'],
			['AbortSignal', 'timeout', 'any'],
			['Array', 'fromAsync'],
			['Map', 'groupBy'],
			['Intl', 'Segmenter', 'DisplayNames', 'ListFormat']
		] as [string, ...string[]][])
			for (const name of names) Reflect.deleteProperty(scope[owner] ?? {}, name);
		for (const name of [
			'structuredClone',
			'WeakRef',
			'FinalizationRegistry',
			'AggregateError',
			'reportError'
		])
			Reflect.deleteProperty(scope, name);
		// Module workers came to Firefox in 114 and to Safari in 15.
		const { Worker: Own } = scope as unknown as { Worker?: typeof Worker };
		if (Own)
			Object.assign(scope, {
				Worker: class extends Own {
					constructor(url: string, options?: WorkerOptions) {
						if (options?.type === 'module') throw new TypeError('no module workers');
						super(url, options);
					}
				}
			});
	};

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(without);
		await page.route('**/search-worker*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: `(${without.toString()})();${await response.text()}` });
		});
	});

	test('searches', async ({ page }) => {
		await page.goto('/zoeken/');
		expect(await page.evaluate(() => 'at' in Array.prototype || 'structuredClone' in window)).toBe(false);
		await page.getByLabel('Wat zoek je?').fill('mijn baas zit aan me');
		await expect(page.locator('[data-search-status]').getByText(/\d+ resultaten?/)).toBeVisible();
		await expectSilence(page);
	});

	test('goes through the wegwijzer without page loads, finds a place, and leaves', async ({ page }) => {
		await page.goto('/wegwijzer/k1-b1/');
		await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
		await page.getByRole('link', { name: 'Seks die ik niet wilde (verkrachting, aanranding)' }).click();
		await page.getByRole('link', { name: 'Korter dan 7 dagen geleden' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kun je nu doen');
		await expect(page.locator('html')).toHaveAttribute('data-same-page', '');
		await page.getByRole('heading', { name: 'Bij jou in de buurt' }).click();
		await page.getByLabel('Postcode of plaats').fill('8011 ab');
		await page.getByRole('button', { name: 'Zoek', exact: true }).click();
		await expect(page.getByRole('status').getByRole('link', { name: 'Zwolle' })).toBeVisible();
		await page.getByRole('link', { name: 'Snel weg', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
	});

	test('narrows the directory and the register', async ({ page }) => {
		await page.goto('/hulp/');
		const all = await page.locator('[data-f]:visible').count();
		await page.getByText('Meer keuzes').click();
		await page.locator('summary', { hasText: 'Wat is er gebeurd?' }).click();
		await page.getByRole('radio', { name: 'In de sport' }).check();
		await expect(page.locator('[data-f]:visible')).not.toHaveCount(all);
		await page.goto('/programma/register/');
		const count = page.locator('[data-register-count]');
		const before = (await count.textContent()) ?? '';
		await page.getByLabel('Woord in de tabel').fill('C190');
		await expect(count).not.toHaveText(before);
		await expectSilence(page);
	});

	test('can read every script: no syntax it does not know, and nothing that it does not have', () => {
		const built = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
		const scripts = built.filter((path) => path.endsWith('.js') && !path.startsWith('beheer'));
		expect(scripts.length).toBeGreaterThan(5);
		for (const script of scripts) {
			const text = readFileSync(join(BUILT, script), 'utf8');
			// Looking behind came to Safari in 16.4, and a script that has it is not read at all; operators that assign, in 14 and 85.
			expect(text.match(/\(\?<[=!]|\?\?=|\|\|=|&&=|static\s*\{/g) ?? [], script).toEqual([]);
			// A name with `?.` before its call is asked for first.
			expect(text.match(LATER_METHODS) ?? [], script).toEqual([]);
		}
	});

	test('docs say which it is', () => {
		expect(readFileSync('docs/faults.md', 'utf8')).toContain('Chrome and Edge 80, Firefox 78, Safari 14');
	});
});
