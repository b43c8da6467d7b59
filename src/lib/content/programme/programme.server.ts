import type { InWords } from '../kinds/in-words';
import { listReader } from '../kinds/list-reader.server';
import type { Fault } from '../read/faults';
import type { Paper } from './papers';
import { readYamlFile, type Collection, type Dated } from '../read/read-records.server';
import { readProgrammeLists, type ProgrammeLists } from './programme-lists.server';
import {
	documentsSchema,
	eventsSchema,
	eventWords,
	measureWords,
	paperSchema,
	type Measure,
	type PaperDocument,
	type ProgrammeEvent
} from './seed-schema';
import type { Programme } from './programme-schema';

/** The register of the national action programme, as `seeds/` holds it. */
export interface ProgrammeRegister {
	programme: Programme;
	/** What it says, list by list, with its words in other languages. */
	lists: ProgrammeLists;
	/** The five papers, the oldest first. */
	documents: PaperDocument[];
	/** Records of all papers, by paper and order in it. */
	measures: Measure[];
	measure: ReadonlyMap<string, Measure>;
	/** The same with their words in other languages, per paper. */
	inLanguages: readonly Collection<Measure, InWords<Measure>>[];
	/** Events of the programme, the oldest first. */
	events: ProgrammeEvent[];
	/** The same with their words in other languages, in the order of the file. */
	timeline: Collection<ProgrammeEvent, InWords<ProgrammeEvent>>;
	/** Day on which the records of the papers were last compared with them. */
	checked: string;
	/** Files with the day by which they have to be looked at again. */
	dated: readonly Dated[];
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

const readTimeline = listReader(
	'seeds/timeline.yaml',
	eventsSchema,
	undefined,
	(events) => events,
	eventWords
);

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
	const { programme, lists } = readProgrammeLists(root, languages, faults);
	const timeline = readTimeline(root, languages, faults);
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
		programme: programme ?? EMPTY,
		lists,
		documents: [...documents].sort((a, b) => a.date.localeCompare(b.date)),
		measures,
		inLanguages: papers.map(({ collection }) => collection),
		measure: new Map(measures.map((each) => [each.id, each])),
		events: [...timeline.records.values()]
			.map(({ record }) => record)
			.sort((a, b) => a.date.localeCompare(b.date)),
		timeline,
		checked: papers.reduce((first, { checked }) => (first === '' || checked < first ? checked : first), ''),
		dated: lists.intro.dated
	};
}
