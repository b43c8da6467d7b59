import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemeSheet } from '../../../src/lib/ui/scheme-sheet';

const TOKENS = `
/* :root in a comment counts for nothing { } */
:root { --ww-ink: #111; --ww-space: 1rem; }
@media screen and (prefers-color-scheme: dark) { :root { --ww-ink: #eee; } }
@media (forced-colors: active) { :root { --ww-ink: CanvasText; } }
:root { --nl-link-color: var(--ww-ink); }
`;

/** Declarations of a class in a sheet, the last of each name. */
function declared(sheet: string, name: string): Map<string, string> {
	const [, body = ''] = new RegExp(`\\.${name}\\s*\\{([^}]*)\\}`).exec(sheet) ?? [];
	return new Map(
		body
			.split(';')
			.filter((line) => line.includes(':'))
			.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])
	);
}

describe('the schemes of the style guide', () => {
	const sheet = schemeSheet(TOKENS);

	it('have the colours of their scheme, and what both share', () => {
		expect(declared(sheet, 'ww-light').get('--ww-ink')).toBe('#111');
		expect(declared(sheet, 'ww-dark').get('--ww-ink')).toBe('#eee');
		expect(declared(sheet, 'ww-dark').get('--ww-space')).toBe('1rem');
	});

	it('work out anew what is made from other tokens', () => {
		expect(declared(sheet, 'ww-dark').get('--nl-link-color')).toBe('var(--ww-ink)');
	});

	it('are found in the tokens of the site', () => {
		const own = schemeSheet(readFileSync('src/lib/ui/tokens.css', 'utf8'));
		const [light, dark] = [declared(own, 'ww-light'), declared(own, 'ww-dark')];
		expect(light.get('--ww-paper')).toMatch(/^#/);
		expect(dark.get('--ww-paper')).toMatch(/^#/);
		expect(dark.get('--ww-paper')).not.toBe(light.get('--ww-paper'));
		expect([...dark.keys()]).toEqual([...light.keys()]);
	});

	it('a file without a dark scheme is refused', () => {
		expect(() => schemeSheet(':root { --ww-ink: #111; }')).toThrow('no dark scheme');
	});
});
