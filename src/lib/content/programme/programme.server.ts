import type { InWords } from '../kinds/in-words';
import { listReader } from '../kinds/list-reader.server';
import type { Fault } from '../read/faults';
import type { Paper } from './papers';
import { readYamlFile, type Collection } from '../read/read-records.server';
import {
	documentsSchema,
	eventsSchema,
	measureWords,
	paperSchema,
	programmeSchema,
	type Measure,
	type PaperDocument,
	type Programme,
	type ProgrammeEvent
} from './seed-schema';

/** The register of the national action programme, as `seeds/` holds it. */
export interface ProgrammeRegister {
	programme: Programme;
	/** The five papers, the oldest first. */
	documents: PaperDocument[];
	/** Records of all papers, by paper and order in it. */
	measures: Measure[];
	measure: ReadonlyMap<string, Measure>;
	/** The same with their words in other languages, per paper. */
	inLanguages: readonly Collection<Measure, InWords<Measure>>[];
	/** Events of the programme, the oldest first. */
	events: ProgrammeEvent[];
	/** Day on which the records of the papers were last compared with them. */
	checked: string;
	/** Files with the day by which they have to be looked at again. */
	dated: { file: string; nextCheck: string }[];
}

/** Ids consist of the paper and the order of appearance, so they are unique, have no gaps and stay the same. */
function checkIds(file: string, paper: Paper, measures: readonly Measure[], faults: Fault[]): void {
	measures.forEach(({ id }, at) => {
		const expected = `${paper}-${String(at + 1).padStart(3, '0')}`;
		if (id !== expected) faults.push({ file, field: `records[${at}].id`, expected, got: id });
	});
}

const EMPTY: Programme = {
	checked: '',
	next_check: '',
	name: '',
	intro: [],
	lines: [],
	ministries: [],
	bodies: [],
	laws: [],
	abbreviations: []
};

/**
 * Reads `seeds/`; references are checked by `checkProgramme`.
 * @param faults all faults are added here; a file that is not valid is left out of the result
 */
export function readProgramme(
	root: string,
	languages: readonly string[],
	faults: Fault[]
): ProgrammeRegister {
	const documents = readYamlFile(root, 'seeds/documents.yaml', documentsSchema, faults) ?? [];
	const programme = readYamlFile(root, 'seeds/programme.yaml', programmeSchema, faults) ?? EMPTY;
	const events = readYamlFile(root, 'seeds/timeline.yaml', eventsSchema, faults) ?? [];
	const papers = documents
		.map(({ id }) => id)
		.sort()
		.flatMap((paper) => {
			const file = `seeds/${paper}.yaml`;
			const read = readYamlFile(root, file, paperSchema, faults);
			if (!read) return [];
			if (read.paper !== paper) faults.push({ file, field: 'paper', expected: paper, got: read.paper });
			checkIds(file, paper, read.records, faults);
			const list = listReader(file, paperSchema, 'records', ({ records }) => records, measureWords);
			return [{ ...read, collection: list(root, languages, faults) }];
		});
	const measures = papers.flatMap(({ records }) => records);
	return {
		programme,
		documents: [...documents].sort((a, b) => a.date.localeCompare(b.date)),
		measures,
		inLanguages: papers.map(({ collection }) => collection),
		measure: new Map(measures.map((each) => [each.id, each])),
		events: [...events].sort((a, b) => a.date.localeCompare(b.date)),
		checked: papers.reduce((first, { checked }) => (first === '' || checked < first ? checked : first), ''),
		dated: [{ file: 'seeds/programme.yaml', nextCheck: programme.next_check }]
	};
}
