import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../../src/lib/content/release';
import { content } from '../../../src/lib/content/store.server';
import { toSpreadsheet } from '../../../src/lib/open-data/spreadsheet.server';
import { bodyOf, sets, sheets } from './published';
import { readSheet } from './read-sheet';

describe('spreadsheet', () => {
	it.each(sets.map(({ id }) => id))('%s has every row and field of the CSV', (id) => {
		const read: string[][] = parse(bodyOf(`${id}.csv`));
		const sheet = sheets.find(({ name }) => name === `${id}.xlsx`);
		expect(sheet?.cells).toEqual(read);
	});

	it('holds as text what a spreadsheet would make something else of', async () => {
		const field = (name: string) => ({ name, type: 'text' as const, meaning: 'wat het is' });
		const row = ['24/7', '09:00', '0800-2000', '1-2', '=1+1', 'a & <b>', 'é "x"\n| y', '1e5'];
		const made = await toSpreadsheet(
			{ id: 'proef', fields: row.map(field), rows: [row, row.map(() => null)] },
			[]
		);
		const { cells, types } = readSheet(made);
		expect(cells[1]).toEqual(row);
		expect(new Set(types[1])).toEqual(new Set(['text']));
	});

	it('holds numbers as numbers, and is the same file each time', async () => {
		const set = {
			id: 'proef',
			fields: [{ name: 'leeftijd', type: 'number' as const, meaning: 'in jaren' }],
			rows: [[18]]
		};
		const made = await toSpreadsheet(set, [['Versie', '1.0.0']]);
		expect(readSheet(made)).toMatchObject({ cells: [['leeftijd'], ['18']], types: [['text'], ['number']] });
		expect(await toSpreadsheet(set, [['Versie', '1.0.0']])).toEqual(made);
	});

	it('tells on a second sheet where the data is from, and what every field means', () => {
		const { version } = releaseOf(content());
		for (const { name, second } of sheets) {
			const set = sets.find(({ id }) => `${id}.xlsx` === name);
			const said = second.flat().join('\n');
			expect(said, name).toContain(version);
			expect(said, name).toContain('creativecommons.org');
			for (const { meaning } of set?.fields ?? []) expect(said, name).toContain(meaning);
		}
	});

	it('has no cell that is longer than Excel takes', () => {
		const long = sheets.flatMap(({ name, cells }) =>
			cells
				.flat()
				.filter((text) => text.length > 32_767)
				.map(() => name)
		);
		expect(long).toEqual([]);
	});
});
