import { describe, expect, it } from 'vitest';
import {
	addressWithLook,
	frameSnippet,
	plainSnippet,
	SANDBOX,
	type FrameChoice
} from '../../../src/lib/embed/snippet';

const CHOICE: FrameChoice = {
	address: 'https://a.example/embed/waar/',
	title: 'Waar kan ik terecht?',
	height: 600,
	color: null,
	scheme: 'auto',
	instead: 'Zie je niets?',
	home: 'https://a.example/'
};
const HOSTILE = `"><script>alert('a')</script>&amp;<img src=x onerror=y>`;

describe('the frame to paste', () => {
	it('is complete without script: address, title, height, and a link below it', () => {
		const html = frameSnippet(CHOICE);
		expect(html).toContain('src="https://a.example/embed/waar/"');
		expect(html).toContain('title="Waar kan ik terecht?"');
		expect(html).toContain('height="600"');
		expect(html).toContain('<a href="https://a.example/">Zie je niets?</a>');
		expect(html).not.toContain('<script');
	});

	it('asks a strict policy of the host for nothing but the frame', () => {
		expect(frameSnippet(CHOICE)).not.toContain('style');
	});

	it('may not keep anything, and may leave the page only when somebody taps', () => {
		expect(frameSnippet(CHOICE)).toContain(`sandbox="${SANDBOX}"`);
		expect(SANDBOX.split(' ')).not.toContain('allow-same-origin');
		expect(SANDBOX.split(' ')).not.toContain('allow-top-navigation');
	});

	it.each(['title', 'instead', 'home', 'address'] as const)('lets no HTML in by its %s', (field) => {
		const html = frameSnippet({ ...CHOICE, [field]: HOSTILE });
		expect(html.match(/<[a-z]+/g)).toEqual(['<iframe', '<p', '<a']);
		// Each quote that stands in it belongs to an attribute of ours.
		expect(html.match(/"/g)?.length).toBe(frameSnippet(CHOICE).match(/"/g)?.length);
	});

	it.each([
		[{ color: null, scheme: 'auto' }, ''],
		[{ color: '0a6156', scheme: 'auto' }, '#color=0a6156'],
		[{ color: null, scheme: 'dark' }, '#scheme=dark'],
		[{ color: '0a6156', scheme: 'light' }, '#color=0a6156&scheme=light']
	] as const)('says how it looks where no server is told: %o', (look, end) => {
		expect(addressWithLook({ ...CHOICE, ...look })).toBe(CHOICE.address + end);
	});
});

describe('the text to paste', () => {
	const text = {
		lang: 'nl',
		dir: 'ltr',
		emergency: [{ href: 'tel:112', text: 'Nu gevaar 112', after: '' }],
		heading: 'Veilig Thuis',
		words: ['Voor iedereen.'],
		lines: [{ href: 'tel:08002000', text: 'Bel 0800-2000', after: ', gratis' }],
		checked: { href: 'https://a.example/', text: 'Nagekeken', after: '' }
	} as const;

	it('has its numbers as links, and says when they were looked at', () => {
		const html = plainSnippet(text);
		expect(html).toContain('<li><a href="tel:08002000">Bel 0800-2000</a>, gratis</li>');
		expect(html).toContain('<p><a href="https://a.example/">Nagekeken</a></p>');
		expect(html).toContain('lang="nl"');
	});

	it('begins with the emergency numbers', () => {
		const html = plainSnippet(text);
		expect(html.indexOf('href="tel:112"')).toBeGreaterThan(0);
		expect(html.indexOf('href="tel:112"')).toBeLessThan(html.indexOf('<h2'));
	});

	it('has no link where there is nothing to tap', () => {
		const html = plainSnippet({ ...text, lines: [{ href: null, text: 'Op het plein', after: '' }] });
		expect(html).toContain('<li>Op het plein</li>');
	});

	it('lets no HTML in', () => {
		const hostile = { href: HOSTILE, text: HOSTILE, after: HOSTILE };
		const html = plainSnippet({
			...text,
			emergency: [hostile],
			heading: HOSTILE,
			words: [HOSTILE],
			lines: [hostile],
			checked: hostile
		});
		expect(html.match(/<[a-z]\w*/g)).toEqual(plainSnippet(text).match(/<[a-z]\w*/g));
	});
});
