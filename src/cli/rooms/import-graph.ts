import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { parse } from 'svelte/compiler';

/** The scripts of a component, as they were written. */
function scriptsOf(component: string): string {
	const { instance, module } = parse(component, { modern: true });
	return [module, instance]
		.flatMap((script) => (script ? component.slice(...rangeOf(script.content)) : []))
		.join('\n');
}

function rangeOf(node: object): [number, number] {
	if ('start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number')
		return [node.start, node.end];
	throw new Error('a script of a component without its place');
}

/** Puts `NAME.svelte.ts`, the scripts alone, in the place of every component below a folder. */
function takeScripts(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.svelte')) continue;
		const file = join(folder, name);
		writeFileSync(`${file}.ts`, scriptsOf(readFileSync(file, 'utf8')));
		rmSync(file);
	}
}

/** A file as it stands in the project, by its name in the copy that was read. */
export function ownName(name: string): string {
	return name.replace(/\.svelte\.ts$/, '.svelte');
}

/**
 * What the files of `src/` import, types included, held against rules of dependency-cruiser.
 *
 * dependency-cruiser reads a component as the compiler made it, and the compiler drops what is imported as a type. So it is given a copy
 * of `src/` in which each component is its scripts; {@link ownName} turns their names back.
 * @param root folder that `src` stands in
 */
export async function importGraph(root: string, ruleSet: IFlattenedRuleSet): Promise<ICruiseResult> {
	// The alias needs a whole path: with a relative one nothing behind `$lib` is found, and nothing is said about it.
	const made = join(resolve(root), '.svelte-kit');
	mkdirSync(made, { recursive: true });
	const copy = mkdtempSync(join(made, 'rooms-'));
	try {
		cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
		takeScripts(join(copy, 'src'));
		const { output } = await cruise(
			['src'],
			{
				baseDir: copy,
				ruleSet,
				validate: true,
				tsPreCompilationDeps: true,
				doNotFollow: { path: 'node_modules' }
			},
			{
				alias: { $lib: join(copy, 'src/lib') },
				extensions: ['.ts', '.js', '.mjs', '.svelte.ts']
			}
		);
		if (typeof output === 'string') throw new Error(output);
		return output;
	} finally {
		rmSync(copy, { recursive: true });
	}
}
