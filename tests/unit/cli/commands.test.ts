import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { BARE_COMMANDS, readBareArguments } from '../../../src/cli/bare-arguments.mjs';
import { runCommand } from '../../../src/cli/command-line';
import { COMMANDS } from '../../../src/cli/commands';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

function fileWith(name: string, text: string): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

function named(name: string) {
	const found = COMMANDS.find((command) => command.name() === name);
	if (!found) throw new Error(name);
	return found;
}

/** Runs a command in this process; every line it said, and its exit code. */
async function run(name: string, ...args: string[]) {
	const said: string[] = [];
	const note = (text: unknown) => void said.push(String(text));
	vi.spyOn(console, 'error').mockImplementation(note);
	vi.spyOn(console, 'log').mockImplementation(note);
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		note(text);
		return true;
	});
	const code = await runCommand(named(name), args);
	vi.restoreAllMocks();
	return { code, said: said.join('\n') };
}

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe.each(COMMANDS.map((command) => command.name()))('%s', (name) => {
	it('is a script of package.json', () => {
		expect(scripts[name]).toBe(`node --import tsx src/cli/main.ts ${name}`);
	});

	it('says what it does and names each of its flags and arguments on --help', async () => {
		const { code, said: wrapped } = await run(name, '--help');
		const said = wrapped.replace(/\s+/g, ' ');
		expect(code).toBe(0);
		expect(said).toContain(`npm run -s ${name} -- `);
		expect(said).toContain(named(name).description());
		for (const { long } of named(name).options) expect(said).toContain(long);
		for (const argument of named(name).registeredArguments) expect(said).toContain(argument.description);
	});

	it('refuses an unknown flag in one line, with the nearest', async () => {
		const { code, said } = await run(name, '--hepl');
		expect(code).toBe(2);
		expect(said).toBe(`${name}: unknown flag --hepl (nearest: --help)`);
	});
});

describe('a mistake is told in one line', () => {
	const notJson = fileWith('bad.jsonl', '{"q": "hulp"}\nhulp\n');
	const otherLanguage = fileWith('lang.jsonl', '{"q": "hulp"}\n\n{"q": "aide", "lang": "em"}\n');
	const noQuery = fileWith('query.jsonl', '{"query": "hulp"}\n');
	const notYaml = fileWith('bad.yaml', '- q: hulp\n  relevant: {csg: 3\n- q: [\n');
	const wrongField = fileWith('field.yaml', '- q: hulp\n  relevant: {csg: 7}\n');
	const wrongAnswer = fileWith('answers.jsonl', '{"role": "self"}\n{"role": "slef"}\n');
	const untranslatable = fileWith('page.en.md', 'no front matter\n');
	const missing = join(folder, 'not-there.yaml');

	it.each<[string, string[], string]>([
		['zoek', [], 'expected words to look for'],
		['zoek', ['  '], 'expected words to look for'],
		['zoek', ['--jsn', 'hulp'], 'nearest: --json'],
		['zoek', ['--lang', 'xx', 'hulp'], 'nl, en'],
		['zoek', ['--lang'], '--lang'],
		['zoek', ['--batch', missing], missing],
		['zoek', ['--batch', folder], folder],
		['zoek', ['--batch', notJson], `${notJson}: line 2`],
		['zoek', ['--batch', otherLanguage], `${otherLanguage}: line 3: lang`],
		['zoek', ['--batch', noQuery], `${noQuery}: line 1: q`],
		['zoek', ['--batch', notJson, 'hulp'], 'both'],
		['zoek:eval', [], 'files'],
		['zoek:eval', [missing], missing],
		['zoek:eval', [notYaml], `${notYaml}: line `],
		['zoek:eval', [wrongField], `${wrongField}: [0].relevant`],
		['wegwijzer', ['--answers', 'role'], 'question=option'],
		['wegwijzer', ['--answers', 'rol=self'], 'nearest: role'],
		['wegwijzer', ['--answers', 'role=slef'], 'nearest: self'],
		['wegwijzer', ['--batch', wrongAnswer], `${wrongAnswer}: line 2: role`],
		['wegwijzer', ['--lang', 'xx'], 'nl, en'],
		['wegwijzer', ['--figures', '--explain'], '--figures'],
		['wegwijzer', ['--diff', 'nix'], 'commit, branch or tag'],
		['wegwijzer', ['role=self'], 'too many arguments'],
		['wegwijzer', ['--map', join(folder, 'no', 'map.html')], 'no such file or folder'],
		['content:check', ['content/help'], 'too many arguments'],
		['content:check', ['--strct'], 'nearest: --strict'],
		['content:stamp', [], 'files'],
		['content:stamp', [missing], missing],
		['content:stamp', [untranslatable], 'page.md'],
		['seeds:check', [], 'folder'],
		['seeds:check', [missing], missing],
		['seeds:check', [folder, '00'], 'paper'],
		['preview', ['--port', 'many'], 'a port number'],
		['preview', ['--port', '70000'], 'a port number'],
		['bench', ['--quick'], 'unknown flag --quick']
	])('%s %j', async (name, args, told) => {
		const { code, said } = await run(name, ...args);
		expect(said).toContain(told);
		expect(said.split('\n')).toHaveLength(1);
		expect(said).not.toContain('    at ');
		expect(code).toBe(2);
	});

	it('an unreadable PORT', async () => {
		vi.stubEnv('PORT', 'many');
		const { code, said } = await run('preview');
		expect(said).toContain('PORT');
		expect(said.split('\n')).toHaveLength(1);
		expect(code).toBe(2);
	});
});

describe.each(Object.values(BARE_COMMANDS))('npm $name', (command) => {
	it('answers --help with its flags', () => {
		const read = readBareArguments(command, ['--help'], undefined);
		expect(read).toMatchObject({ code: 0, say: expect.stringContaining(command.about) });
		if ('say' in read) expect(read.say.includes('--port')).toBe(command.hasPort);
	});

	it.each([
		['--hepl', '--help'],
		['--port=many', '--'],
		['now', '"now"']
	])('refuses %s in one line', (arg, told) => {
		const read = readBareArguments(command, [arg], undefined);
		expect(read).toMatchObject({ code: 2, say: expect.stringContaining(told) });
		if ('say' in read) expect(read.say).not.toContain('\n');
	});

	it('reads PORT only where it serves', () => {
		expect('port' in readBareArguments(command, [], 'many')).toBe(!command.hasPort);
		expect(readBareArguments(command, [], undefined)).toHaveProperty('port');
	});
});

describe('as a process', () => {
	const inProcess = (args: string[], cwd?: string) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd });
		return { status, stdout, stderr };
	};
	const main = ['--import', 'tsx', 'src/cli/main.ts'];

	it('keeps standard output clean of faults', () => {
		const { status, stdout, stderr } = inProcess([...main, 'zoek', '--jsn', 'hulp']);
		expect({ status, stdout, stderr }).toEqual({
			status: 2,
			stdout: '',
			stderr: 'zoek: unknown flag --jsn (nearest: --json)\n'
		});
	});

	it('says in one line that there is no build', () => {
		const root = process.cwd();
		const tsx = import.meta.resolve('tsx');
		for (const name of ['preview', 'budgets', 'links', 'html']) {
			const { status, stderr } = inProcess(['--import', tsx, join(root, 'src/cli/main.ts'), name], folder);
			expect(stderr).toBe(`${name}: there is no build yet: run \`npm run build\` first\n`);
			expect(status).toBe(1);
		}
	});

	it.each(['start', 'test'])('npm %s needs nothing installed for --help', (name) => {
		// Copied to where no packages are.
		const files = ['start.mjs', 'test.mjs', 'bare-arguments.mjs', 'port.mjs', 'run.mjs', 'failures.mjs'];
		for (const file of files) fileWith(file, readFileSync(join('src/cli', file), 'utf8'));
		const { status, stdout } = inProcess([join(folder, `${name}.mjs`), '--help'], folder);
		expect(stdout).toContain('--help');
		expect(status).toBe(0);
	});
});
