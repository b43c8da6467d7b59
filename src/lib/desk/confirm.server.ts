import { confirmedField } from '../content/help/confirmed';
import { helpSchema } from '../content/help/help-schema';
import type { Content } from '../content/read-content.server';
import { textFaults } from '../content/read/check-texts.server';
import { nearestHint, type Fault } from '../content/read/faults';
import { contentHash } from '../content/read/read-records.server';
import { fieldPath, zodFaults } from '../content/read/zod-faults';
import type { Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';
import { parse } from 'yaml';
import { changesOf, type Answer } from './answers';
import { inputOf } from './call-sheet.server';
import { callQuestions } from './questions';
import { setInYaml, type FieldChange } from './set-in-yaml';

/** That an organisation was asked about a help point, and what it said. */
export interface Confirmation {
	id: string;
	by: string;
	/** The day, as `2026-11-30`. */
	date: string;
	who?: string;
	answers: readonly Answer[];
	/** Where something of it was written, for its faults. */
	placeOf: (field: string) => { file: string; field: string };
}

/** A file that is written anew. */
interface Rewritten {
	file: string;
	text: string;
}

/** What a confirmation does to the files of its help point. */
export interface Confirmed {
	/** The record, and its translations that were up to date: its words are what they were. */
	files: Rewritten[];
	/** Facts that became other than they were, by their place in the record. */
	changed: string[];
}

const DAY_IN_MS = 86_400_000;
const msOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** A day as long after `from` as `next` was after `before`. */
const asLongAfter = (from: string, before: string, next: string) =>
	new Date(msOf(from) + Math.max(DAY_IN_MS, msOf(next) - msOf(before))).toISOString().slice(0, 10);

/** Translations that were made from a text, of the text that takes its place. */
function stampedAgain(
	{ help }: Content,
	id: string,
	[before, after]: [string, string],
	read: (file: string) => string
): Rewritten[] {
	return [...help.translations.values()].flatMap((byId) => {
		const found = byId.get(id);
		if (found?.record.translation.of !== before) return [];
		return [{ file: found.file, text: read(found.file).replaceAll(before, after) }];
	});
}

/**
 * Writes into the record of a help point who asked the organisation, when and how, and what it said. The next check is put off by as much as
 * it stood after the last one. Nothing else of the record changes.
 * @param read gives the text of a file by its path from the root
 * @returns faults when the confirmation, or the record with it, is not right
 */
export function confirmed(
	from: Content,
	{ t, lang }: { t: Translate; lang: Lang },
	{ id, by, date, who, answers, placeOf }: Confirmation,
	read: (file: string) => string
): Confirmed | Fault[] {
	const loaded = from.help.records.get(id);
	const input = inputOf(from, id);
	if (!loaded || !input) {
		const hint = nearestHint(id, [...from.help.records.keys()]);
		return [{ ...placeOf('id'), expected: 'the id of a help point in content/help', got: id, hint }];
	}
	const about = confirmedField.safeParse({ by, date, who });
	if (!about.success)
		return zodFaults('', { by, date, who }, about.error.issues, []).map((fault) => ({
			...fault,
			...placeOf(fault.field)
		}));
	const { record, file } = loaded;
	const fields = callQuestions(t, lang, record, input).map(({ field }) => field);
	const { changes, faults } = changesOf(t, input, answers, fields, date, ({ field, text }) => ({
		...placeOf(field),
		got: text
	}));
	if (faults.length > 0) return faults;

	const isOther = ({ path, value }: FieldChange) =>
		JSON.stringify(path.reduce<unknown>((at, key) => Object(at)[key], input)) !== JSON.stringify(value);
	const others = changes.filter(isOther);
	const checked = date > record.checked ? date : record.checked;
	const before = read(file);
	const [, head = '', front = '', rest = ''] = /^(---\r?\n)([\s\S]*?)(\r?\n---[\s\S]*)$/.exec(before) ?? [];
	const after = [
		...others,
		{ path: ['checked'], value: checked },
		{ path: ['next_check'], value: asLongAfter(checked, record.checked, record.next_check) },
		{ path: ['confirmed'], value: about.data }
	].reduce(setInYaml, front);
	const data: unknown = parse(after);
	const result = helpSchema.safeParse(data);
	const wrong = [
		...(result.success ? [] : zodFaults(file, data, result.error.issues, [])),
		...textFaults(file, data, '', true)
	];
	if (wrong.length > 0) return wrong;
	const text = head + after + rest;
	return {
		files: [{ file, text }, ...stampedAgain(from, id, [contentHash(before), contentHash(text)], read)],
		// What was found out is for an editor, and no fact of the record yet.
		changed: others.filter(({ path }) => path[0] !== 'verify').map(({ path }) => fieldPath(path))
	};
}
