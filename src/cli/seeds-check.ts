import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { formatFault, nearestHint, type Fault } from '../lib/content/read/faults';
import { readYamlFile } from '../lib/content/read/read-records.server';
import { documentsSchema, paperSchema, type PaperRegister } from '../lib/content/programme/seed-schema';
import { contentRoot } from '../lib/site/content-root';
import { Mistake, requireFolder } from './mistake';

const range = (lines: string): [number, number] => {
	const [from = 0, to = 0] = lines.split('-').map(Number);
	return [from, to];
};

/** Owners of every line of a paper. */
function ownersOf(register: PaperRegister): Map<number, string[]> {
	const owners = new Map<number, string[]>();
	const add = (lines: string, owner: string) => {
		const [from, to] = range(lines);
		for (let line = from; line <= to; line += 1) owners.set(line, [...(owners.get(line) ?? []), owner]);
	};
	for (const record of register.records) for (const lines of record.lines) add(lines, record.id);
	for (const other of register.other) add(other.lines, `${other.kind} ${other.lines}`);
	return owners;
}

const tally = (values: readonly string[]) =>
	[...new Set(values)]
		.sort()
		.map((value) => `${value} ${values.filter((each) => each === value).length}`)
		.join(', ');

type PaperSource = z.infer<typeof documentsSchema>[number];

/** Looks at one paper and prints what it has. Returns how many lines or files are wrong. */
function checkPaper({ id, file, sha256, tables }: PaperSource, folder: string, faults: Fault[]): number {
	let wrong = 0;
	const tell = (line: string) => {
		console.log(`${id}: ${line}`);
		wrong += 1;
	};
	const path = join(folder, file);
	if (!existsSync(path)) {
		tell(`${path} is not there`);
		return wrong;
	}
	const bytes = readFileSync(path);
	if (createHash('sha256').update(bytes).digest('hex') !== sha256)
		tell(`${file} is not the file the register was made from (SHA-256 differs)`);
	const register = readYamlFile(contentRoot(), `seeds/${id}.yaml`, paperSchema, faults);
	if (!register) return wrong;
	const text = bytes.toString('utf8').split('\n');
	const owners = ownersOf(register);
	let counted = 0;
	for (const [from, to] of tables.map(range)) {
		for (let line = from; line <= to; line += 1) {
			const words = (text[line - 1] ?? '').trim();
			if (words === '') continue;
			counted += 1;
			const found = owners.get(line) ?? [];
			if (found.length === 1) continue;
			const who = found.length === 0 ? 'no record' : found.join(' and ');
			tell(`line ${line} belongs to ${who}: ${words.slice(0, 70)}`);
		}
	}
	const { records } = register;
	console.log(`${id}: ${records.length} records, ${counted} lines of its tables accounted for`);
	console.log(`  types: ${tally(records.map(({ type }) => type))}`);
	console.log(`  lines: ${tally(records.map(({ line }) => (line === null ? 'none' : `line ${line}`)))}`);
	console.log(`  kinds: ${tally(records.map(({ kind }) => kind))}`);
	console.log(`  status: ${tally(records.map(({ status }) => status.value))}`);
	return wrong;
}

/**
 * `npm run seeds:check`: proves the register complete against the papers: every line of their tables that is not empty belongs to exactly
 * one record, or to a named header, footnote or address. Not part of `npm test`: users do not have the papers.
 * @param only id of one paper
 * @throws Mistake when the folder is not there, or no paper has that id
 */
export function checkSeeds(folder: string, only?: string): void {
	requireFolder(folder);
	const faults: Fault[] = [];
	const documents = readYamlFile(contentRoot(), 'seeds/documents.yaml', documentsSchema, faults) ?? [];
	const ids: string[] = documents.map(({ id }) => id);
	if (only !== undefined && !ids.includes(only))
		throw new Mistake(
			formatFault({
				file: 'paper',
				field: '',
				expected: `one of ${ids.join(', ')}`,
				got: only,
				hint: nearestHint(only, ids)
			})
		);
	let wrong = 0;
	for (const paper of documents) {
		if (only === undefined || only === paper.id) wrong += checkPaper(paper, folder, faults);
	}
	for (const fault of faults) console.log(formatFault(fault));
	if (wrong + faults.length > 0) {
		console.log(`${wrong + faults.length} faults`);
		process.exitCode = 1;
	} else console.log('complete');
}
