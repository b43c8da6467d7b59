import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tokens that a stylesheet declares, by name without the two hyphens. Where one is declared more than once the last counts, as in CSS. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * Reads the tokens of a package.
 * @param source path below node_modules/
 * @returns null when it is not installed
 */
export function readTokens(source: string): Tokens | null {
	const file = join('node_modules', source);
	if (!existsSync(file)) return null;
	const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	return new Map(
		[...css.matchAll(/--([\w-]+)\s*:\s*([^;{}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()])
	);
}

/** A chain of tokens that is longer goes round in a circle. */
const LONGEST_CHAIN = 20;

/**
 * The value at the end of a chain of tokens.
 * @param value `var(--token)`, or a value, which is given back as it is
 * @returns undefined when a token of the chain is declared nowhere
 */
export function resolveToken(value: string, tokens: Tokens): string | undefined {
	let found: string | undefined = value;
	for (let step = 0; step < LONGEST_CHAIN && found !== undefined; step++) {
		const [, name] = /^var\(--([\w-]+)\)$/.exec(found) ?? [];
		if (name === undefined) return found;
		found = tokens.get(name);
	}
	return undefined;
}
