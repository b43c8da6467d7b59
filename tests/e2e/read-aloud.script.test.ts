import type { Page } from '@playwright/test';
import { expect, test } from './site';

interface Said {
	text: string;
	local: boolean;
}

/** A device with these voices, which notes what it is asked to say. */
async function deviceWith(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
	await page.addInitScript((own) => {
		const said: Said[] = [];
		class Utterance extends EventTarget {
			voice: { localService: boolean } | undefined;
			constructor(readonly text: string) {
				super();
			}
		}
		const device = Object.assign(new EventTarget(), {
			getVoices: () => {
				Object.assign(window, { asked: true });
				return own;
			},
			speak: ({ text, voice }: Utterance) => said.push({ text, local: voice?.localService ?? false }),
			cancel: () => said.splice(0)
		});
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(window, 'speechSynthesis', { value: device });
		Object.defineProperty(window, 'said', { value: said });
	}, voices);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);
const button = (page: Page) => page.getByRole('button', { name: 'Lees voor' });
const DUTCH = { lang: 'nl-NL', localService: true };
const ACUTE = '/onderwerpen/acuut-seksueel-geweld/';

test('a page is read by a voice of the device, from its heading, without what is folded away', async ({
	page
}) => {
	await deviceWith(page, [{ lang: 'nl-NL', localService: false }, DUTCH]);
	await page.goto(ACUTE);
	await button(page).click();
	const heard = await said(page);
	expect(heard[0]?.text).toBe(await page.getByRole('heading', { level: 1 }).innerText());
	expect(heard.every(({ local }) => local)).toBe(true);
	const all = heard.map(({ text }) => text).join('\n');
	expect(all).toContain('0800 0188');
	const folded = page.getByRole('main').locator('details:not([open]) p').first();
	expect(all).not.toContain((await folded.textContent())?.trim());
	await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
	await button(page).click();
	expect(await said(page)).toEqual([]);
	await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
});

test('with a voice from the network alone there is no button, as it would send the text', async ({
	page
}) => {
	await deviceWith(page, [{ lang: 'nl-NL', localService: false }]);
	await page.goto(ACUTE);
	await page.waitForFunction(() => 'asked' in window);
	await expect(button(page)).toHaveCount(0);
});

test('leaving ends the reading at once', async ({ page }) => {
	await deviceWith(page, [DUTCH]);
	await page.goto('/kinderen/');
	await button(page).click();
	expect(await said(page)).not.toEqual([]);
	expect(
		await page.evaluate(() => {
			dispatchEvent(new Event('left'));
			return (window as unknown as { said: Said[] }).said;
		})
	).toEqual([]);
});

test('each step of the wegwijzer can be read, and the one before is no longer', async ({ page }) => {
	await deviceWith(page, [DUTCH]);
	await page.goto('/wegwijzer/');
	await button(page).click();
	await page.getByRole('link', { name: 'Nee', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('wie', { ignoreCase: true });
	await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
	expect(await said(page)).toEqual([]);
	const step = await page.getByRole('heading', { level: 1 }).innerText();
	await button(page).click();
	expect((await said(page)).map(({ text }) => text)).toContain(step);
});

test('first help is read in its own language, and what is Dutch in Dutch or not at all', async ({ page }) => {
	await deviceWith(page, [{ lang: 'tr-TR', localService: true }]);
	await page.goto('/talen/tr/');
	await page.locator('[data-aloud] button').click();
	const sentence = await page.locator('.say').innerText();
	const heard = (await said(page)).map(({ text }) => text);
	expect(heard).toContain(await page.getByRole('heading', { level: 1 }).innerText());
	expect(heard).not.toContain(sentence);
});
