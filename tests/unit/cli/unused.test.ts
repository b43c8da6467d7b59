import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A site with one fault of each kind; what is named sound is used, some of it by a component alone. */
const FILES = {
	'package.json': JSON.stringify({
		name: 'site',
		type: 'module',
		scripts: { show: 'node src/cli/show.js' },
		devDependencies: { '@sveltejs/kit': '*', svelte: '*', yaml: '*', zod: '*', '@sound/heading-css': '*' }
	}),
	'svelte.config.js': 'export default {};',
	'src/routes/+page.svelte': `<script lang="ts">
		import Sound from '$lib/Sound.svelte';
		import { sound, type SoundType } from '$lib/words';
		import '$lib/sound.css';
		const shown: SoundType = sound;
	</script><Sound {shown} />`,
	'src/lib/Sound.svelte': '<script lang="ts">let { shown } = $props();</script>{shown}',
	'src/lib/Lonely.svelte': '<p>nobody shows me</p>',
	'src/lib/sound.css': `@import '@sound/heading-css/heading.css';`,
	'src/lib/words.ts': `export type SoundType = string;
		export type LonelyType = string;
		export interface SoundArgument { text: string }
		export const sound = say({ text: 'a' });
		export const lonely = 1;
		export function say({ text }: SoundArgument): string { return text; }`,
	'src/cli/show.js': `import { parse } from 'yaml'; import lost from 'not-in-the-package'; console.log(parse(lost));`,
	'tests/bench/package.json': JSON.stringify({ name: 'bench' }),
	'tests/bench/bench.ts': 'export const run = 1;',
	'tests/bench/ablation.ts': 'export const run = 2;'
};

let root: string;
let said: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'unused-'));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	cpSync('knip.ts', join(root, 'knip.ts'));
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('node_modules/knip/bin/knip.js')], {
		cwd: root,
		encoding: 'utf8'
	});
	expect(status, stderr).toBe(1);
	said = stdout;
});
afterAll(() => rmSync(root, { recursive: true }));

describe('what nothing uses', () => {
	it.each([
		['a component', 'src/lib/Lonely.svelte'],
		['an export', 'lonely '],
		['a function that only its own file calls', 'say '],
		['a type', 'LonelyType'],
		['a package', 'zod']
	])('is found: %s', (_, name) => {
		expect(said).toContain(name);
	});

	it('stands beside packages that are used and not told of', () => {
		expect(said).toContain('not-in-the-package');
	});

	it('is not what a component, a stylesheet, a command or a bench uses, nor what an exported function takes', () => {
		expect(said).not.toMatch(/sound|yaml|SoundArgument|bench\.ts|ablation\.ts/i);
	});
});
