import { expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { registerSets } from '../../../src/lib/open-data/register-sets.server';
import { citation } from '../../../src/lib/programme/citation.server';

const PUBLISHED = { name: 'Kamerstuk 12 345, nr. 6', url: 'https://kamerstuk.example/12345-6' };
const PAGE = 'https://wegwijzer.example/programma/000-001/';

it('a page is cited with the official publication of its paper, where that is known', () => {
	const cited = citation('nl', 'Een titel', PAGE, PUBLISHED);
	expect(cited).toContain(`${PAGE} `);
	expect(cited).toContain(PUBLISHED.name);
	expect(cited.endsWith(PUBLISHED.url)).toBe(true);
	expect(citation('nl', 'Een titel', PAGE).endsWith(PAGE)).toBe(true);
});

it('the register as open data has the official publication in each row of its paper, and of no other', () => {
	const { programme } = content();
	const documents = programme.documents.map((paper) =>
		paper.id === '000' ? { ...paper, published: PUBLISHED } : { ...paper, published: undefined }
	);
	const [set] = registerSets({ ...programme, documents }, (id) => `/programma/${id}/`);
	const at = (name: string) => set?.fields.findIndex((field) => field.name === name) ?? -1;
	const rows = set?.rows.map((row) => [
		row[at('stuk')] === '000',
		row[at('officiele_uitgave')],
		row[at('officiele_uitgave_link')]
	]);
	expect(rows).toContainEqual([true, PUBLISHED.name, PUBLISHED.url]);
	expect(rows).toContainEqual([false, null, null]);
	for (const [isOfPaper, name] of rows ?? []) expect(name !== null).toBe(isOfPaper);
});
