import { render } from 'svelte/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import QrCode from '../../../src/lib/ui/QrCode.svelte';

/** The squares of a drawn code: what a camera sees. */
function squaresOf(html: string): boolean[][] {
	const size = Number(/viewBox="0 0 (\d+) \1"/.exec(html)?.[1]);
	const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y] of html.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		const row = squares[Number(y)];
		if (row) row[Number(x)] = true;
	}
	return squares;
}

describe('a QR code', () => {
	const address = 'https://hulp.nl/omstanders/';
	const squares = squaresOf(render(QrCode, { props: { address, label: address } }).body);

	it('is drawn as the library encodes the address', () => {
		expect(squares).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
	});

	it('has four empty squares on every side', () => {
		const edge = squares.flatMap((row, y) =>
			row.filter((_, x) => Math.min(x, y, row.length - 1 - x, squares.length - 1 - y) < 4)
		);
		expect(edge.length).toBeGreaterThan(0);
		expect(edge.some(Boolean)).toBe(false);
		expect(squares[4]?.[4]).toBe(true);
	});
});
