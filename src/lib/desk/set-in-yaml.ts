import { isMap, isScalar, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** A change of one field: its path in the record, and its new value; undefined takes the field out. */
export interface FieldChange {
	path: readonly (string | number)[];
	value: string | number | boolean | object | undefined;
}

type Entry = Pair<Scalar, Scalar | YAMLMap>;

/** Words that a reader of older YAML takes for something else than text. */
const NOT_TEXT = new Set(['yes', 'no', 'on', 'off', 'true', 'false', 'null']);

function written(value: Exclude<FieldChange['value'], undefined>): string {
	if (typeof value === 'object') {
		const fields = Object.entries(value).filter(([, each]) => each !== undefined);
		return `{ ${fields.map(([key, each]) => `${key}: ${written(each)}`).join(', ')} }`;
	}
	const isPlain = typeof value !== 'string' || (/^[a-z]+(-[a-z]+)*$/.test(value) && !NOT_TEXT.has(value));
	return isPlain ? String(value) : JSON.stringify(value);
}

const startOf = (node: { range?: readonly number[] | null }) => node.range?.[0] ?? 0;
const endOf = (node: { range?: readonly number[] | null } | null) => node?.range?.[1] ?? 0;

function put(text: string, from: number, to: number, inserted: string): string {
	return text.slice(0, from) + inserted + text.slice(to);
}

/** Adds a field to a map, behind the last of its fields that is one value. */
function added(text: string, map: YAMLMap, line: string): string {
	const entries = map.items as Entry[];
	if (map.flow === true) {
		const last = entries.at(-1);
		if (last) return put(text, endOf(last.value ?? last.key), endOf(last.value ?? last.key), `, ${line}`);
		return put(text, startOf(map), endOf(map), `{ ${line} }`);
	}
	const behind = entries.findLast(
		({ value }) => isScalar(value) && !text.slice(0, endOf(value)).endsWith('\n')
	);
	if (!behind) throw new Error('no field to put another behind');
	const lineStart = text.lastIndexOf('\n', startOf(behind.key)) + 1;
	const lineEnd = text.indexOf('\n', endOf(behind.value));
	const at = lineEnd === -1 ? text.length : lineEnd;
	return put(text, at, at, `\n${' '.repeat(startOf(behind.key) - lineStart)}${line}`);
}

/** Takes a field of one value out of a map that has others. */
function without(text: string, map: YAMLMap, key: string): string {
	const entries = map.items as Entry[];
	const index = entries.findIndex((entry) => entry.key.value === key);
	const entry = entries[index];
	if (!entry) return text;
	if (map.flow === true) {
		const next = entries[index + 1];
		if (next) return put(text, startOf(entry.key), startOf(next.key), '');
		const before = entries[index - 1];
		return put(text, before ? endOf(before.value ?? before.key) : startOf(entry.key), endOf(entry.value), '');
	}
	const lineEnd = text.indexOf('\n', endOf(entry.value));
	return put(text, text.lastIndexOf('\n', startOf(entry.key)), lineEnd === -1 ? text.length : lineEnd, '');
}

/**
 * Changes one field of a text in YAML and leaves every other sign of it as it is: comments, quotes, order and line breaks of an editor.
 * @param text valid YAML, a map at its top
 * @throws Error when there is no map to put the field in
 */
export function setInYaml(text: string, { path, value }: FieldChange): string {
	const document = parseDocument(text);
	const key = path.at(-1);
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (typeof key === 'string' && isMap(parent)) {
		const map = parent as YAMLMap;
		if (value === undefined) return without(text, map, key);
		if (!map.has(key)) return added(text, map, `${key}: ${written(value)}`);
	}
	const node = document.getIn(path, true);
	if (value === undefined || !(isScalar(node) || isMap(node)))
		throw new Error(`no place for ${path.join('.')}`);
	const [from, to] = [startOf(node), endOf(node)];
	return put(text, from, to, written(value) + (text.slice(from, to).endsWith('\n') ? '\n' : ''));
}
