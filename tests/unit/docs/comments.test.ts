import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8'
})
	.trim()
	.split('\n');
const code = tracked.filter((file) => /^(src|tests)\/.*\.(ts|js|mjs|svelte|css)$/.test(file));

/** A block, or a line that is nothing but a comment. */
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm;
/** Names of files as comments write them: `help-schema.ts`, `rank/arrange.ts`, `content/help/<id>.md`. */
const FILE =
	/(?<![\w/.*>:+-])((?:[\w.+<>[\]-]+\/)*[\w+<>[\]-]+(?:\.[\w<>-]+)*\.(?:ts|js|mjs|svelte|css|yaml|csv|md))(?![\w/-])/g;

/** What a build makes, and examples in capitals. */
const MADE = /^(_app|open-data)\/|^[A-Z]+\./;

function isThere(name: string): boolean {
	if (MADE.test(name)) return true;
	const pattern = name
		.replace(/<[^>]*>/g, '\0')
		.replace(/[.+[\]]/g, '\\$&')
		.replaceAll('\0', '[^/]+');
	return tracked.some((file) => new RegExp(`(^|/)${pattern}$`).test(file));
}

describe('a comment', () => {
	it('names files that are there', () => {
		const wrong = code.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(COMMENT)]
				.flatMap(([comment]) => [...comment.matchAll(FILE)].map(([, name = '']) => name))
				.filter((name) => !isThere(name))
				.map((name) => `${file}: ${name}`)
		);
		expect(wrong).toEqual([]);
	});

	it('names no issue: what it says has to hold without one', () => {
		const wrong = code.filter((file) =>
			[...readFileSync(file, 'utf8').matchAll(COMMENT)].some(([comment]) =>
				/\bissue #?\d|(^|\s)#\d+\b/i.test(comment)
			)
		);
		expect(wrong).toEqual([]);
	});
});
