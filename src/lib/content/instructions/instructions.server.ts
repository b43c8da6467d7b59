import { nearestHint, type Fault } from '../read/faults';
import { instructionsSchema, markedTexts, type Instructions } from './instructions';
import { readYamlFile } from '../read/read-records.server';

/** A record as it was read, with its file. */
export interface MarkedRecord {
	file: string;
	/** Where it stands in its file; nothing when it is the whole file. */
	at?: string;
	record: unknown;
}

const FILE = 'content/instructions.yaml';

/** Reads `content/instructions.yaml` and checks that every pair names two instructions of it. */
export function readInstructions(root: string, faults: Fault[]): Instructions {
	const read = readYamlFile(root, FILE, instructionsSchema, faults);
	if (!read) return { instructions: [], contradictions: [] };
	const ids = read.instructions.map(({ id }) => id);
	ids.forEach((id, at) => {
		if (ids.indexOf(id) !== at)
			faults.push({ file: FILE, field: `instructions[${at}].id`, expected: 'an id used once', got: id });
	});
	read.contradictions.forEach(({ between }, at) => {
		between.forEach((id, side) => {
			if (!ids.includes(id))
				faults.push({
					file: FILE,
					field: `contradictions[${at}].between[${side}]`,
					expected: 'the id of an instruction of this file',
					got: id,
					hint: nearestHint(id, ids)
				});
		});
		if (between[0] === between[1])
			faults.push({
				file: FILE,
				field: `contradictions[${at}].between`,
				expected: 'two different instructions',
				got: between
			});
	});
	return read;
}

/** Adds a fault for every mark that names no instruction. */
export function checkMarks(
	records: readonly MarkedRecord[],
	{ instructions }: Instructions,
	faults: Fault[]
): void {
	const ids = instructions.map(({ id }) => id);
	// Without the file every mark would seem wrong; that it is missing is a fault of its own.
	if (ids.length === 0) return;
	for (const { file, at: place, record } of records) {
		for (const { at, does } of markedTexts(record, place)) {
			for (const id of does) {
				if (ids.includes(id)) continue;
				const field = at === '' ? 'does' : `${at}.does`;
				const expected = `the id of an instruction of ${FILE}`;
				faults.push({ file, field, expected, got: id, hint: nearestHint(id, ids) });
			}
		}
	}
}

/**
 * Adds a fault when a translation does not tell its readers to do the same as the original.
 * @param what name of the record in the fault, when the file holds several
 */
export function checkSameMarks(
	original: unknown,
	{ file, record }: MarkedRecord,
	what: string,
	faults: Fault[]
): void {
	const ids = (value: unknown) => [...new Set(markedTexts(value).flatMap(({ does }) => does))].sort();
	const wanted = ids(original);
	const found = ids(record);
	if (wanted.join() === found.join()) return;
	const field = what === '' ? 'does' : `${what}.does`;
	const expected = `the instructions of the original (${wanted.join(', ') || 'none'})`;
	faults.push({ file, field, expected, got: found });
}

/** Records with their translations, as far as marks go. */
interface Translated {
	records: ReadonlyMap<string, MarkedRecord>;
	translations: ReadonlyMap<string, ReadonlyMap<string, MarkedRecord>>;
}

/** Adds a fault for every translation that does not tell its readers to do the same as its original. */
export function checkTranslatedMarks(collections: readonly Translated[], faults: Fault[]): void {
	for (const { records, translations } of collections) {
		for (const byId of translations.values()) {
			for (const [id, translation] of byId) {
				const original = records.get(id);
				if (original) checkSameMarks(original.record, translation, '', faults);
			}
		}
	}
}
