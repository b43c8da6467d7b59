import { execFileSync, type ExecFileSyncOptionsWithBufferEncoding } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFault, type Fault } from '../lib/content/read/faults';
import type { Answers, WegwijzerData } from '../lib/content/wegwijzer/model';
import { readWegwijzerData } from '../lib/content/wegwijzer/read-wegwijzer.server';
import { createEngine } from '../lib/wegwijzer/engine/engine';
import { adviceChanges } from '../lib/wegwijzer/review/advice-changes';
import { wegwijzerEngine, wegwijzerStates } from '../lib/wegwijzer/wegwijzer.server';
import { Mistake } from './mistake';

/** Groups of people that are named per change; how many more there are is said. */
const NAMED = 3;

/** Puts `content/wegwijzer` of a version of the project into a folder. */
function unpack(revision: string, folder: string): void {
	const quiet: ExecFileSyncOptionsWithBufferEncoding = {
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 2 ** 26
	};
	try {
		// What follows `--end-of-options` is never taken for a flag.
		const found = execFileSync(
			'git',
			['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`],
			quiet
		);
		const archive = ['archive', '--format=tar', found.toString().trim(), 'content/wegwijzer'];
		execFileSync('tar', ['-x', '-C', folder], { input: execFileSync('git', archive, quiet) });
	} catch {
		throw new Mistake(
			`--diff: expected a commit, branch or tag with content/wegwijzer, got ${JSON.stringify(revision)}`
		);
	}
}

/** The questions and blocks as they were in a version of the project. */
function dataAt(revision: string): WegwijzerData {
	const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
	try {
		unpack(revision, folder);
		const faults: Fault[] = [];
		const data = readWegwijzerData(folder, faults);
		const [fault] = faults;
		if (fault) throw new Mistake(`--diff: ${revision} cannot be read by this version: ${formatFault(fault)}`);
		return data;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const told = (answers: Answers) =>
	Object.entries(answers)
		.map((pair) => pair.join('='))
		.join(',');

/**
 * Prints whose advice the present questions and blocks change, since a version of the project.
 * @throws Mistake when there is no such version, or it cannot be read
 */
export function printDiff(revision: string): void {
	const changes = adviceChanges(
		createEngine(dataAt(revision)),
		wegwijzerEngine(),
		wegwijzerStates().values()
	);
	const people = changes.reduce((sum, { answers }) => sum + answers.length, 0);
	console.log(`${people} advices differ from ${revision}, in ${changes.length} ways`);
	for (const { gone, added, answers } of changes) {
		console.log(`\n${answers.length} of them:`);
		for (const part of gone) console.log(`  - ${part}`);
		for (const part of added) console.log(`  + ${part}`);
		for (const each of answers.slice(0, NAMED)) console.log(`  for ${told(each)}`);
		if (answers.length > NAMED) console.log(`  and ${answers.length - NAMED} more`);
	}
}
