import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { assembleSearch } from '../../../src/cli/assemble-search';
import { runCommand } from '../../../src/cli/command-line';
import { COMMANDS } from '../../../src/cli/commands';
import { buildSearchParts } from '../../../src/cli/search-in';
import { contentRoot } from '../../../src/lib/site/content-root';
import { forgetContent } from '../../../src/lib/content/store.server';
import type { Lang } from '../../../src/lib/i18n/languages';

/** What a command said, all lines, and its exit code. */
export interface Ran {
	code: number;
	said: string;
}

/** Somebody who does what CONTRIBUTING.md says, on a copy of the small site that is new for every test. */
export interface Editor {
	read(file: string): string;
	write(file: string, text: string): void;
	/** Replaces a text that has to be there. */
	change(file: string, from: string | RegExp, to: string): void;
	/** Runs a command of package.json; files of the site are named from its root. */
	run(name: string, ...args: string[]): Promise<Ran>;
	/** Ids that search gives for what somebody types, best first. */
	search(lang: Lang, query: string): string[];
}

/** Makes the copy before each test of a file, and removes it after. */
export function editor(): Editor {
	const original = contentRoot();
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'recipe-'));
		cpSync(original, root, { recursive: true });
		vi.stubEnv('CONTENT_ROOT', root);
		forgetContent();
	});
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
		forgetContent();
		process.exitCode = undefined;
		rmSync(root, { recursive: true });
	});
	const at = (file: string) => join(root, file);
	const read = (file: string) => readFileSync(at(file), 'utf8');
	const write = (file: string, text: string) => {
		mkdirSync(dirname(at(file)), { recursive: true });
		writeFileSync(at(file), text);
		forgetContent();
	};
	return {
		read,
		write,
		change(file, from, to) {
			const before = read(file);
			const after = before.replace(from, to);
			if (after === before) throw new Error(`${file}: nothing to change at ${from}`);
			write(file, after);
		},
		async run(name, ...args) {
			const command = COMMANDS.find((each) => each.name() === name);
			if (!command) throw new Error(`no command ${name}`);
			const said: string[] = [];
			const note = (text: unknown) => void said.push(String(text));
			vi.spyOn(console, 'log').mockImplementation(note);
			vi.spyOn(console, 'error').mockImplementation(note);
			process.exitCode = undefined;
			const code = await runCommand(
				command,
				args.map((arg) => (/^(content|seeds)\//.test(arg) ? at(arg) : arg))
			);
			vi.restoreAllMocks();
			// Commands set the exit code of the process where a check fails, and go on.
			const failed = Number(process.exitCode ?? 0);
			process.exitCode = undefined;
			return { code: code || failed, said: said.join('\n').replaceAll(`${root}/`, '') };
		},
		search: (lang, query) => assembleSearch(lang, buildSearchParts(lang))(query).results.map(({ id }) => id)
	};
}
