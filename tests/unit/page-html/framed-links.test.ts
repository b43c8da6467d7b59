import { describe, expect, it } from 'vitest';
import { framedLinks } from '../../../src/lib/page-html/framed-links';

describe('links of a page in a frame', () => {
	it.each([
		['<a href="/hulp/">', '<a href="/hulp/" target="_blank" rel="noopener noreferrer">'],
		[
			'<a class="act" href="https://a.nl" rel="noreferrer">',
			'<a class="act" href="https://a.nl" target="_blank" rel="noopener noreferrer">'
		],
		['<a title="a > b" href="/a/">', '<a title="a > b" href="/a/" target="_blank" rel="noopener noreferrer">']
	])('%s opens beside it, without a hold on it', (link, opened) => {
		expect(framedLinks(`<p>${link}a</a></p>`)).toBe(`<p>${opened}a</a></p>`);
	});

	it.each([
		'<a href="tel:112">',
		'<a href="mailto:a@b.nl">',
		'<a href="#here">',
		'<a data-exit href="https://a.nl/" target="_top" rel="nofollow noreferrer">',
		'<abbr title="/a/">',
		'<link href="/a.css">'
	])('%s stays as it is', (tag) => {
		expect(framedLinks(tag)).toBe(tag);
	});
});
