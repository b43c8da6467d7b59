import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/lib/text/csv-line';

describe('a line of CSV', () => {
	it.each([',', ';'] as const)('with %s is read by another program as it was written', (separator) => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'é', '"', ',', ';', '\r', '\n', ' ', '|', '=', '😀')
		});
		fc.assert(
			fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (fields) => {
				const read: string[][] = parse(`${csvLine(fields, separator)}\r\n`, {
					delimiter: separator,
					record_delimiter: '\r\n'
				});
				expect(read).toEqual([fields]);
			})
		);
	});

	it('puts no more in quotes than it has to', () => {
		expect(csvLine(['a,b', 'c;d', '09:00'], ';')).toBe('a,b;"c;d";09:00');
	});
});
