import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong with one field of one file, in words an editor can act on. */
export interface Fault {
	/** Path from the project's root, e.g. `content/help/veilig-thuis.md`. */
	file: string;
	/** Path inside the record, e.g. `channels[0].value`; empty for the file as a whole. */
	field: string;
	/** What would have been right, e.g. `a date as 2026-11-22`; read after "expected". */
	expected: string;
	/** The value found; shown as JSON, cut at 80 characters. */
	got: unknown;
	/** How to fix it, or the nearest existing value. */
	hint?: string;
}

/** Writes a fault as one line: `file: field: expected ..., got ... (hint)`. */
export function formatFault(fault: Fault): string {
	const json = fault.got === undefined ? 'nothing' : (JSON.stringify(fault.got) ?? String(fault.got));
	const got = json.length > 80 ? `${json.slice(0, 77)}...` : json;
	const field = fault.field === '' ? '' : `${fault.field}: `;
	const hint = fault.hint ? ` (${fault.hint})` : '';
	return `${fault.file}: ${field}expected ${fault.expected}, got ${got}${hint}`;
}

/** What to do when YAML takes a sentence for a field and its value. */
export const COLON_HELP = 'a sentence with a colon stands between quotation marks: "Help: day and night"';

const MOST_ON_A_SCREEN = 20;

/** Thrown when content is not valid; its message has one line for every fault. */
export class ContentError extends Error {
	readonly faults: Fault[];

	constructor(faults: Fault[]) {
		const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
		const lines = faults.map((fault) => `  ${formatFault(fault)}`);
		// A list that does not fit on a screen is read from its end.
		const again = faults.length > MOST_ON_A_SCREEN ? [`faults: ${faults.length}, see above`] : [];
		super([`${count} in the content:`, ...lines, ...again].join('\n'));
		this.name = 'ContentError';
		this.faults = faults;
	}
}

/** Values that an editor may write in Dutch: by their letters "ja" would be nearest to "no". */
const FROM_DUTCH: Readonly<Record<string, string>> = { ja: 'yes', nee: 'no', onbekend: 'unknown' };

/** Shorter words are as near to one value as to its opposite. */
const LEAST_LETTERS = 3;

/** A hint that names the known value most like `value`; undefined when none is close, or the word is too short to tell. */
export function nearestHint(value: unknown, known: readonly string[]): string | undefined {
	if (typeof value !== 'string' || known.length === 0) return undefined;
	const meant = FROM_DUTCH[value.toLowerCase()];
	if (meant !== undefined && known.includes(meant)) return `in English: ${meant}`;
	const nearest = closest(value, [...known]);
	const isNear = distance(value, nearest) <= Math.max(value.length, nearest.length) / 2;
	return isNear && value.length >= LEAST_LETTERS ? `nearest: ${nearest}` : undefined;
}
