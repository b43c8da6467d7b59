import type { Fault } from './faults';
import { linkProblem } from './address-rules';
import { imagesIn, linksIn } from './inline.server';
import { numbersInWords, unseenSign } from './text-rules';
import { fieldPath } from './zod-faults';

type Path = readonly (string | number)[];

/** Fields that hold no running text: facts with a schema of their own, what visitors type, and notes of editors. */
const NOT_WORDS = new Set([
	'id',
	'value',
	'url',
	'hours',
	'sources',
	'asked_as',
	'verify',
	'left_out',
	'publish_reason',
	'former_names',
	'cost_note',
	'search',
	'variants'
]);

/** A sentence of a file. */
interface Words {
	path: Path;
	text: string;
	isSourced: boolean;
}

function* stringsIn(value: unknown, path: Path, isSourced: boolean): Generator<Words> {
	if (typeof value === 'string') yield { path, text: value, isSourced };
	if (typeof value !== 'object' || value === null) return;
	const claims = isSourced || ('claim' in value && 'sources' in value);
	for (const [key, each] of Object.entries(value))
		yield* stringsIn(each, [...path, Array.isArray(value) ? Number(key) : key], claims);
}

/** Faults of the links and images in a piece of Markdown. */
function linkFaults(file: string, field: string, text: string): Fault[] {
	return [
		...linksIn(text).flatMap((got) => {
			const expected = linkProblem(got);
			return expected ? [{ file, field, expected, got }] : [];
		}),
		...imagesIn(text).map((got) => ({ file, field, expected: 'text: images are part of the site', got }))
	];
}

/** What the Markdown below the front matter may not hold. */
export function bodyFaults(file: string, body: string): Fault[] {
	const markup = /[{}<>]/.exec(body.replace(/^> /gm, ''));
	if (!markup) return [];
	return [
		{
			file,
			field: 'text below the front matter',
			expected: 'prose without { } < > (mdsvex reads them as code)',
			got: body.slice(Math.max(0, markup.index - 15), markup.index + 15)
		}
	];
}

/**
 * What no text of the content may hold, whatever its schema says: characters that cannot be seen, links that are not safe, images, and in
 * running text telephone numbers, times of day and prices.
 * @param file path for the faults
 * @param data the parsed front matter or YAML
 * @param body Markdown below the front matter; '' when there is none
 * @param isProse whether the file is read by visitors as sentences; lists of words for search are not
 */
export function textFaults(file: string, data: unknown, body: string, isProse: boolean): Fault[] {
	const faults: Fault[] = [];
	const all: Words[] = [...stringsIn(data, [], false), { path: ['text'], text: body, isSourced: false }];
	for (const { path, text, isSourced } of all) {
		const field = fieldPath(path);
		const unseen = unseenSign(text);
		if (unseen) faults.push({ file, field, ...unseen });
		if (text.includes('](') || /^\s*\[[^\]]+\]:/m.test(text) || text.includes('<'))
			faults.push(...linkFaults(file, field, text));
		// Lines of a paper, `12-34`, are one text; lines of words are a list.
		const isPlace = path.at(-1) === 'lines';
		if (!isProse || isPlace || path.some((key) => NOT_WORDS.has(String(key)))) continue;
		faults.push(...numbersInWords(text, { isSourced }).map((problem) => ({ file, field, ...problem })));
	}
	return faults;
}
