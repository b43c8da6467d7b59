import { nearestHint, type Fault } from '../read/faults';
import type { Source } from '../read/fields';
import { paperOf } from '../programme/paper-of';
import type { ProgrammeRegister } from '../programme/programme.server';
import { RECORD_TYPES, type Measure, type PaperDocument } from '../programme/seed-schema';
import { fieldPath } from '../read/zod-faults';

type Path = (string | number)[];

/** Ids that the register may refer to. These include unpublished records; pages do not link to those. */
export interface KnownIds {
	help: readonly string[];
	toolkits: readonly string[];
	campaigns: readonly string[];
	topics: readonly string[];
}

const PROGRAMME_FILE = 'seeds/programme.yaml';
const TIMELINE_FILE = 'seeds/timeline.yaml';

const KINDS = {
	help: 'the id of a help point',
	toolkits: 'the id of a toolkit',
	campaigns: 'the id of a campaign',
	topics: 'the id of a topic',
	records: 'the id of a record of the register'
} as const;

/** Everything called `source` or `sources` below a value, with its path. */
function sourcesIn(value: unknown, path: Path = []): { path: Path; source: Source }[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.map((each, at) => [at, each])
		: Object.entries(value);
	return entries.flatMap(([key, each]) => {
		const here = [...path, key];
		// The schema has checked the shape of the values of these two names.
		if (key === 'source') return [{ path: here, source: each as Source }];
		if (key === 'sources') return (each as Source[]).map((source, at) => ({ path: [...here, at], source }));
		return sourcesIn(each, here);
	});
}

/** Adds a fault for an id that is not known as what it has to be. */
type CheckId = (file: string, path: Path, id: string, kind: keyof typeof KINDS) => void;
/** Adds a fault for lines that a paper does not have. */
type CheckLines = (file: string, path: Path, document: string, lines: string) => void;

function idCheck(ids: Readonly<Record<keyof typeof KINDS, readonly string[]>>, faults: Fault[]): CheckId {
	return (file, path, id, kind) => {
		if (ids[kind].includes(id)) return;
		faults.push({
			file,
			field: fieldPath(path),
			expected: KINDS[kind],
			got: id,
			hint: nearestHint(id, ids[kind])
		});
	};
}

function lineCheck({ documents }: ProgrammeRegister, faults: Fault[]): CheckLines {
	return (file, path, document, lines) => {
		const length = documents.find(({ id }) => id === document)?.lines;
		const last = Number(lines.split('-')[1]);
		if (length === undefined || last <= length) return;
		faults.push({
			file,
			field: fieldPath(path),
			expected: `lines of paper ${document}, which has ${length}`,
			got: lines
		});
	};
}

function checkSources(file: string, value: unknown, checkLines: CheckLines, path: Path = []): void {
	for (const { path: at, source } of sourcesIn(value, path)) {
		if ('document' in source && source.lines)
			checkLines(file, [...at, 'lines'], source.document, source.lines);
	}
}

/** @param at position of the record in the file of its paper */
function checkMeasure(
	measure: Measure,
	at: number,
	checkId: CheckId,
	checkLines: CheckLines,
	faults: Fault[]
): void {
	const paper = paperOf(measure.id);
	const file = `seeds/${paper}.yaml`;
	const path = ['records', at];
	for (const kind of ['help', 'toolkits', 'campaigns', 'topics'] as const)
		measure[kind].forEach((id, index) => checkId(file, [...path, kind, index], id, kind));
	measure.lines.forEach((lines, index) => checkLines(file, [...path, 'lines', index], paper, lines));
	measure.later.forEach(({ record }, index) => {
		if (record === undefined) return;
		const field = [...path, 'later', index, 'record'];
		checkId(file, field, record, 'records');
		if (paperOf(record) === paper)
			faults.push({ file, field: fieldPath(field), expected: 'a record of another paper', got: record });
	});
	checkSources(file, measure, checkLines, path);
}

/** Adds a fault when a paper has more or fewer records of a type than were counted in it. */
function checkCounts({ id, counted }: PaperDocument, own: readonly Measure[], faults: Fault[]): void {
	for (const type of RECORD_TYPES) {
		const [expected, got] = [counted[type] ?? 0, own.filter((measure) => measure.type === type).length];
		if (got === expected) continue;
		faults.push({
			file: `seeds/${id}.yaml`,
			field: 'records',
			expected: `${expected} of type ${type}, as counted in the paper`,
			got
		});
	}
}

/** Adds a fault for every ministry that a record names and `programme.yaml` does not. */
function checkMinistries({ programme, measures }: ProgrammeRegister, faults: Fault[]): void {
	const named: string[] = programme.ministries.map(({ id }) => id);
	for (const { id, ministries } of measures) {
		for (const ministry of ministries) {
			if (named.includes(ministry)) continue;
			faults.push({
				file: PROGRAMME_FILE,
				field: 'ministries',
				expected: `the name of ${ministry}, which ${id} names`,
				got: undefined
			});
		}
	}
}

/** Adds a fault for every reference of the register to something that does not exist. */
export function checkProgramme(register: ProgrammeRegister, known: KnownIds, faults: Fault[]): void {
	const { programme, events, documents, measures } = register;
	const checkId = idCheck({ ...known, records: [...register.measure.keys()] }, faults);
	const checkLines = lineCheck(register, faults);
	for (const paper of documents) {
		const own = measures.filter((measure) => paperOf(measure.id) === paper.id);
		own.forEach((measure, at) => checkMeasure(measure, at, checkId, checkLines, faults));
		checkCounts(paper, own, faults);
	}
	events.forEach((event, at) =>
		event.measures.forEach((id, index) => checkId(TIMELINE_FILE, [at, 'measures', index], id, 'records'))
	);
	checkSources(TIMELINE_FILE, events, checkLines);
	checkSources(PROGRAMME_FILE, programme, checkLines);
	programme.bodies.forEach(({ help }, at) => {
		if (help !== undefined) checkId(PROGRAMME_FILE, ['bodies', at, 'help'], help, 'help');
	});
	checkMinistries(register, faults);
}
