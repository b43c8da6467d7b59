import type { z } from 'zod';
import { COLON_HELP, nearestHint, type Fault } from './faults';

type Issue = z.core.$ZodIssue;

/** `['channels', 0, 'value']` as an editor reads it: `channels[0].value`. */
export function fieldPath(path: readonly PropertyKey[]): string {
	return path.reduce<string>(
		(text, key) =>
			typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
		''
	);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data
	);
}

/** Types, in words that an editor knows. */
const TYPES: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list: [one, two], or lines that start with a hyphen',
	object: 'fields with values: {field: value}, or lines below it',
	record: 'fields with values: {field: value}, or lines below it'
};

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? `a value of type ${issue.expected}`;
		case 'invalid_value':
			return issue.values.length === 1
				? String(issue.values[0])
				: `one of ${issue.values.map(String).join(', ')}`;
		case 'too_small':
			return `at least ${issue.minimum} ${issue.origin === 'string' ? 'character(s)' : 'item(s)'}`;
		case 'too_big':
			return `at most ${issue.maximum} ${issue.origin === 'string' ? 'character(s)' : 'item(s)'}`;
		case 'invalid_union':
			// Say what a union accepts, unless its schema has a message of its own.
			return issue.message === 'Invalid input'
				? [...new Set(issue.errors.flatMap(([first]) => (first ? [expectation(first)] : [])))].join(', or ')
				: issue.message;
		default:
			// Our own refinements and formats have messages that say what was expected.
			return issue.message;
	}
}

/** A sentence with a colon that YAML took for a field and its value. */
function colonHint(issue: Issue, got: unknown): string | undefined {
	const isTaken = issue.code === 'invalid_type' && issue.expected === 'string' && isFields(got);
	return isTaken ? COLON_HELP : undefined;
}

const isFields = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Turns schema issues into faults.
 * @param file path shown to the editor
 * @param data what was parsed, to quote the value that is wrong
 * @param issues from zod's `safeParse`
 * @param knownFields field names of the record, to suggest the nearest for a misspelt one
 */
export function zodFaults(
	file: string,
	data: unknown,
	issues: readonly Issue[],
	knownFields: readonly string[]
): Fault[] {
	return issues.flatMap((issue): Fault[] => {
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				file,
				field: fieldPath([...issue.path, key]),
				expected: 'no such field',
				got: valueAt(data, [...issue.path, key]),
				hint: nearestHint(key, knownFields)
			}));
		}
		const got = valueAt(data, issue.path);
		const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
		return [
			{
				file,
				field: fieldPath(issue.path),
				expected: expectation(issue),
				got,
				hint: values.length > 1 ? nearestHint(got, values) : colonHint(issue, got)
			}
		];
	});
}
