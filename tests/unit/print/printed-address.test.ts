import { describe, expect, it } from 'vitest';
import { printedAddress } from '../../../src/lib/print/printed-address';

describe('the address on paper', () => {
	it('is that of the site, and reads well', () => {
		expect(printedAddress('https://hulp.nl', '/en/omstanders/')).toEqual({
			href: 'https://hulp.nl/en/omstanders/',
			text: 'hulp.nl/en/omstanders'
		});
	});

	it.each([
		'https://wegwijzer.example',
		'https://www.example.org',
		'https://iets.test',
		'http://localhost',
		'http://localhost:5173',
		'http://127.0.0.1:4173',
		'http://[::1]',
		'geen adres',
		''
	])('%s is none: an example leads nobody anywhere', (origin) => {
		expect(printedAddress(origin, '/omstanders/')).toBeNull();
	});

	it('a name that only looks like an example is an address', () => {
		expect(printedAddress('https://voorbeeld-example.nl', '/')?.text).toBe('voorbeeld-example.nl');
	});
});
