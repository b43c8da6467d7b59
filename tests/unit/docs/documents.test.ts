import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands';

type Node = ReturnType<ReturnType<typeof unified>['parse']> | { type: string; children?: Node[] };

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8'
})
	.trim()
	.split('\n');
const documents = tracked.filter((file) =>
	/^([^/]+|(docs|seeds|\.github)\/.*|tests\/fixtures\/[^/]+)\.md$/.test(file)
);
const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a build, an installation or a copy of the site (`content/local/`) makes, and where a server of others has its files: in no commit of ours. */
const MADE =
	/^((build|kept|sites-enabled|node_modules|\.svelte-kit|test-results|content\/local)\/|sbom\.cdx\.json$)/;

function nodes(tree: Node): Node[] {
	return [tree, ...('children' in tree ? (tree.children ?? []).flatMap(nodes) : [])];
}

const read = (file: string) => nodes(unified().use(remarkParse).parse(readFileSync(file, 'utf8')));

function codesOf(file: string): string[] {
	return read(file).flatMap((node) =>
		(node.type === 'inlineCode' || node.type === 'code') && 'value' in node ? [String(node.value)] : []
	);
}

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}

const anchorsOf = (file: string) =>
	read(file).flatMap((node) => (node.type === 'heading' ? [anchorOf(toString(node))] : []));

/** Whether code in a text means files: it has an extension of ours, or a folder with a name in words. */
function meansFiles(code: string): boolean {
	if (!/^[\w.@+*{},<>[\]/-]+$/.test(code) || /^[/.]\w/.test(code) || !/[a-z]/i.test(code) || MADE.test(code))
		return false;
	return (
		/\.(ts|js|mjs|svelte|css|json|yaml|md)$/.test(code) ||
		/^(\.\.\/)*[\w.<>-]{2,}\/[\w.*<>{},/-]*$/.test(code)
	);
}

/** A file or folder that fits, wherever it stands; `<id>`, `*` and `{a,b}` stand for any name, as does the example of CONTRIBUTING. */
function isThere(code: string): boolean {
	const pattern = code
		.replace(/^(\.\.\/)+/, '')
		.replace(/\/$/, '')
		.replace(/<[^>]*>|\*|\{[^}]*\}|\bmy-line\b/g, '\0')
		.replace(/[.+[\]]/g, '\\$&')
		.replaceAll('\0', '[^/]*');
	return tracked.some((file) => new RegExp(`(^|/)${pattern}(\\.[\\w.]+)?(/|$)`).test(file));
}

describe.each(documents)('%s', (file) => {
	it('names commands that are there, with flags that they have', () => {
		const wrong = codesOf(file).flatMap((code) =>
			[...code.matchAll(/npm (?:run (?:-s |--silent )?|(?=(?:start|test)\b))([a-z][\w:-]*)([^\n]*)/g)].filter(
				([, name = '', rest = '']) => {
					if (!(name in manifest.scripts)) return true;
					const command = COMMANDS.find((each) => each.name() === name);
					const flags = [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag);
					return (
						command &&
						flags.some((flag) => flag !== '--help' && !command.options.some(({ long }) => long === flag))
					);
				}
			)
		);
		expect(wrong.map(([whole]) => whole)).toEqual([]);
	});

	it('names files that are there', () => {
		expect(codesOf(file).filter((code) => meansFiles(code) && !isThere(code))).toEqual([]);
	});

	it('links to pages and headings that are there', () => {
		const links = read(file).flatMap((node) =>
			(node.type === 'link' || node.type === 'image') && 'url' in node ? [String(node.url)] : []
		);
		const broken = links.filter((link) => {
			if (/^(https:|mailto:)/.test(link)) return false;
			const [path = '', anchor] = link.split('#');
			const target = path === '' ? file : join(dirname(file), path);
			const isHere = tracked.some((each) => each === target || each.startsWith(target.replace(/\/?$/, '/')));
			return !isHere || (anchor !== undefined && !anchorsOf(target).includes(anchor));
		});
		expect(broken).toEqual([]);
	});
});

describe('the documents', () => {
	it('are found, with commands, files and links in them', () => {
		expect(documents).toContain('README.md');
		expect(documents).toContain('docs/architecture.md');
		expect(documents.flatMap(codesOf).some(meansFiles)).toBe(true);
	});

	it('tell of every command in README', () => {
		const readme = readFileSync('README.md', 'utf8');
		const untold = COMMANDS.map((command) => command.name()).filter((name) => !readme.includes(name));
		expect(untold).toEqual([]);
	});

	it.each(['src/lib/no-such-room/', 'no-such-file.ts', 'content/<id>/no-such.yaml', 'rank/no-such'])(
		'would be refused for naming %s',
		(code) => {
			expect(meansFiles(code) && !isThere(code)).toBe(true);
		}
	);
});
