/**
 * `npm run seeds:check -- DIR`: proves the register complete against the five papers in DIR: every line of their tables that is not empty
 * belongs to exactly one record, or to a named header, footnote or address. Not part of `npm test`: users do not have the papers.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault, type Fault } from '../lib/content/faults';
import { readYamlFile } from '../lib/content/read-records.server';
import { documentsSchema, paperSchema, type PaperRegister } from '../lib/content/seed-schema';

const [directory, only] = process.argv.slice(2);
if (!directory) {
	console.error('usage: npm run seeds:check -- DIR [PAPER]   (DIR: the folder with the five papers as text)');
	process.exit(2);
}

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

const faults: Fault[] = [];
const documents = readYamlFile(process.cwd(), 'seeds/documents.yaml', documentsSchema, faults) ?? [];
let wrong = 0;
for (const { id, file, sha256, tables } of documents) {
	if (only && only !== id) continue;
	const path = join(directory, file);
	if (!existsSync(path)) {
		console.log(`${id}: ${path} is not there`);
		wrong += 1;
		continue;
	}
	const bytes = readFileSync(path);
	if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
		console.log(`${id}: ${file} is not the file the register was made from (SHA-256 differs)`);
		wrong += 1;
	}
	const register = readYamlFile(process.cwd(), `seeds/${id}.yaml`, paperSchema, faults);
	if (!register) continue;
	const text = bytes.toString('utf8').split('\n');
	const owners = ownersOf(register);
	let counted = 0;
	for (const [from, to] of tables.map(range)) {
		for (let line = from; line <= to; line += 1) {
			if ((text[line - 1] ?? '').trim() === '') continue;
			counted += 1;
			const found = owners.get(line) ?? [];
			if (found.length === 1) continue;
			wrong += 1;
			const who = found.length === 0 ? 'no record' : found.join(' and ');
			console.log(`${id}: line ${line} belongs to ${who}: ${(text[line - 1] ?? '').trim().slice(0, 70)}`);
		}
	}
	const { records } = register;
	console.log(`${id}: ${records.length} records, ${counted} lines of its tables accounted for`);
	console.log(`  types: ${tally(records.map(({ type }) => type))}`);
	console.log(`  lines: ${tally(records.map(({ line }) => (line === null ? 'none' : `line ${line}`)))}`);
	console.log(`  kinds: ${tally(records.map(({ kind }) => kind))}`);
	console.log(`  status: ${tally(records.map(({ status }) => status.value))}`);
}
for (const fault of faults) console.log(formatFault(fault));
if (wrong + faults.length > 0) {
	console.log(`${wrong + faults.length} faults`);
	process.exitCode = 1;
} else console.log('complete');
