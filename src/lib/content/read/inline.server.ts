import type { Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { linkTarget } from './short-numbers.js';

const parser = unified().use(remarkParse);

/** A line in which no sign of Markdown stands: it says what it says, and taking it apart is slow. */
const PLAIN = /^\p{L}[^\\`*_[\]<&\r\n]*$/u;

/** A piece of a sentence, ready to be shown: plain data, no HTML. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong'; text: string }
	| { kind: 'link'; text: string; href: string }
	/** A word that the glossary explains. */
	| { kind: 'term'; text: string; id: string };

/** Links to a word of the glossary: `[word](begrip:id)`. */
const TERM = 'begrip:';

function piece(node: PhrasingContent): Inline {
	const text = textOf(node);
	switch (node.type) {
		case 'strong':
		case 'emphasis':
			return { kind: 'strong', text };
		case 'link':
			return node.url.startsWith(TERM)
				? { kind: 'term', text, id: node.url.slice(TERM.length) }
				: { kind: 'link', text, href: linkTarget(text, node.url) };
		default:
			return { kind: 'text', text };
	}
}

const pieces = new Map<string, readonly Inline[]>();

/** The pieces of a sentence written in inline Markdown. The same sentence stands on many pages: it is taken apart once. */
export function parseInline(markdown: string): Inline[] {
	const known = pieces.get(markdown) ?? takenApart(markdown);
	pieces.set(markdown, known);
	return [...known];
}

function takenApart(markdown: string): Inline[] {
	if (PLAIN.test(markdown)) return [{ kind: 'text', text: markdown.trimEnd() }];
	return parser
		.parse(markdown)
		.children.flatMap((block): Inline[] =>
			block.type === 'paragraph' ? block.children.map(piece) : [{ kind: 'text', text: textOf(block) }]
		);
}

/** The plain words of a piece of Markdown, taken from its syntax tree. */
export function plainText(markdown: string): string {
	return PLAIN.test(markdown) ? markdown.trimEnd() : textOf(parser.parse(markdown));
}

/** Without one of these a text has no link or image; most sentences have none, and taking them apart is slow. */
const MAY_HAVE_ADDRESS = /[\]<]/;

function addressesOf(markdown: string, types: readonly Nodes['type'][]): string[] {
	if (!MAY_HAVE_ADDRESS.test(markdown)) return [];
	const visit = (node: Nodes): string[] => [
		...(types.includes(node.type) && 'url' in node ? [node.url] : []),
		...('children' in node ? node.children.flatMap(visit) : [])
	];
	return visit(parser.parse(markdown));
}

/** Every address a piece of Markdown links to, glossary words included. */
export const linksIn = (markdown: string): string[] => addressesOf(markdown, ['link', 'definition']);

/** Every address of an image in a piece of Markdown. */
export const imagesIn = (markdown: string): string[] => addressesOf(markdown, ['image']);
