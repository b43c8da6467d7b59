import { content } from '../../../src/lib/content/store.server';
import { dataSets, openDataFiles } from '../../../src/lib/open-data/data-files.server';
import { readSheet } from './read-sheet';

/** The open data of the made-up site, as it is published. */
export const ORIGIN = 'https://wegwijzer.example';
export const files = await openDataFiles(content(), ORIGIN);
export const sets = dataSets(content(), ORIGIN);
/** Files that are text; a spreadsheet is looked into by tests of its own. */
export const texts = files.flatMap(({ name, body }) => (typeof body === 'string' ? [{ name, body }] : []));
export const bodyOf = (name: string) => texts.find((each) => each.name === name)?.body ?? '';
/** The records of a table, as its JSON has them. */
export const recordsOf = (id: string): Record<string, unknown>[] => JSON.parse(bodyOf(`${id}.json`)).records;
/** Spreadsheets, as they are read by another program. */
export const sheets = files.flatMap(({ name, body }) =>
	typeof body === 'string' ? [] : [{ name, ...readSheet(body) }]
);
