import { expect, PAGES, test } from './site';

/** What a fingertip needs (WCAG 2.2, 2.5.5 asks for it at its highest level), in pixels. */
const FINGERTIP = 44;

for (const path of PAGES) {
	test(`${path}: what stands on a line of its own is as high as a fingertip`, async ({ page }) => {
		test.skip((page.viewportSize()?.width ?? 0) > 400, 'about a phone');
		await page.route('**/bestaat-niet/', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, status: 200 });
		});
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const low = await page.evaluate((least) => {
			for (const each of document.querySelectorAll('details')) each.open = true;
			const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
			/** A link amid the words of a sentence is as high as its line: that is what lines are for. */
			const isInSentence = (element: Element) => {
				let block = element.parentElement;
				while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
				return (
					getComputedStyle(element).display === 'inline' &&
					block !== null &&
					lengthOf(block) > lengthOf(element)
				);
			};
			return [
				...document.querySelectorAll(
					'a[href], button, summary, select, input:not(label input), label:has(input)'
				)
			]
				.filter((element) => !element.closest('.visually-hidden, .nl-skip-link') && !isInSentence(element))
				.map((element) => ({ element, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && Math.round(box.height) < least)
				.map(({ element, box }) => `${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`);
		}, FINGERTIP);
		expect(low).toEqual([]);
	});
}
