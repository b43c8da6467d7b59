import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Exit codes of every command: a check that failed, and a command used wrongly. */
export const FAILED = 1;
export const WRONG_USE = 2;

/** Something the person at the terminal can mend: told in one line, without a stack trace. */
export class Mistake extends Error {
	/** @param exitCode FAILED when the command was used rightly but what it needs is not there */
	constructor(
		message: string,
		readonly exitCode: number = WRONG_USE
	) {
		super(message);
		this.name = 'Mistake';
	}
}

/** What the system says of a file, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'there is no such file or folder',
	EACCES: 'it may not be opened',
	EPERM: 'it may not be opened',
	EISDIR: 'it is a folder, not a file'
};

function tellingFaults<T>(file: string, action: () => T): T {
	try {
		return action();
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw new Mistake(`${file}: ${REASONS[code] ?? (error instanceof Error ? error.message : code)}`);
	}
}

/**
 * The text of a file named on the command line.
 * @throws Mistake naming the file when it cannot be read
 */
export function readNamedFile(file: string): string {
	return tellingFaults(file, () => readFileSync(file, 'utf8'));
}

/**
 * Writes a file named on the command line.
 * @throws Mistake naming the file when it cannot be written
 */
export function writeNamedFile(file: string, text: string): void {
	tellingFaults(file, () => writeFileSync(file, text));
}

/**
 * Checks a folder named on the command line.
 * @throws Mistake naming the folder when it is not there
 */
export function requireFolder(folder: string): void {
	if (!tellingFaults(folder, () => statSync(folder)).isDirectory())
		throw new Mistake(`${folder}: it is a file, not a folder`);
}
