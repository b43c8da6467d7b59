import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { printedAddress } from '../../../src/lib/print/printed-address';
import PrintedCode from '../../../src/lib/print/PrintedCode.svelte';

const t = (key: string) => key;
const codeAt = (origin: string) =>
	render(PrintedCode, { props: { t, address: printedAddress(origin, '/omstanders/'), text: 'Meer' } }).body;

describe('a code on paper', () => {
	it('stands beside its address in letters', () => {
		const html = codeAt('https://hulp.nl');
		expect(html).toContain('aria-label="https://hulp.nl/omstanders/"');
		expect(html).toContain('hulp.nl/omstanders</bdi>');
	});

	it('is not drawn while nobody has said where the site is published', () => {
		const html = codeAt('https://wegwijzer.example');
		expect(html).not.toContain('<svg');
		expect(html).not.toContain('example');
		expect(html).toContain('print.no_address');
	});
});
