import { describe, expect, it } from 'vitest';
import { sentenceLines } from '../../../src/lib/text/sentence-lines';

describe('sentences on lines of their own', () => {
	it.each([
		['Bel 112. Zeg waar je bent.', 'Bel 112.\nZeg waar je bent.'],
		['Is het voorbij? Blijf dan.', 'Is het voorbij?\nBlijf dan.'],
		['Het kan lang. 72 uur is te laat.', 'Het kan lang.\n72 uur is te laat.'],
		['Eén zin', 'Eén zin']
	])('%s', (text, lines) => {
		expect(sentenceLines(text)).toBe(lines);
	});

	it('leave together what somebody can say', () => {
		expect(sentenceLines('Vraag: "Gaat het? Zal ik blijven?" Wacht dan.')).toBe(
			'Vraag: "Gaat het? Zal ik blijven?"\nWacht dan.'
		);
		expect(sentenceLines('Zeg "Ja. Nee." niet.')).toBe('Zeg "Ja. Nee." niet.');
	});
});
