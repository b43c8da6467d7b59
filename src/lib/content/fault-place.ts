import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where something stands in a file; both count from 1, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/**
 * The place of a field in the text of a content file, for an editor to jump to.
 * @param text of the whole file: YAML, or Markdown below front matter
 * @param field as a fault names it: `channels[0].value`, or `line 3 of the front matter`
 * @returns the place of the nearest field around it that exists; the top of the file when there is none
 */
export function placeOf(text: string, field: string): Place {
	const before = /^---\r?\n/.test(text) ? 1 : 0;
	const named = /^line (\d+) of the front matter$/.exec(field)?.[1];
	if (named !== undefined) return { line: Number(named) + before, column: 1 };
	const yaml = before === 1 ? (text.slice(text.indexOf('\n') + 1).split(/^---\r?$/m)[0] ?? '') : text;
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const path = [...field.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
	for (let depth = path.length; depth > 0; depth -= 1) {
		const node = document.getIn(path.slice(0, depth), true);
		if (!isNode(node) || !node.range) continue;
		const { line, col } = lines.linePos(node.range[0]);
		return { line: line + before, column: col };
	}
	return { line: 1, column: 1 };
}
