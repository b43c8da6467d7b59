import { nearestHint, type Fault } from '../read/faults';
import type { Source } from '../read/fields';
import { paperOf } from '../programme/paper-of';
import type { ProgrammeRegister } from '../programme/programme.server';
import { RECORD_TYPES, type Measure } from '../programme/seed-schema';
import { fieldPath } from '../read/zod-faults';

type Path = (string | number)[];

/** Ids that the register may refer to. These include unpublished records; pages do not link to those. */
export interface KnownIds {
	help: readonly string[];
	toolkits: readonly string[];
	campaigns: readonly string[];
	topics: readonly string[];
}

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

/** Adds a fault for every reference of the register to something that does not exist, and for every id that is used twice. */
export function checkProgramme(register: ProgrammeRegister, known: KnownIds, faults: Fault[]): void {
	const ids = { ...known, records: [...register.measure.keys()] };
	const check = (file: string, path: Path, id: string, kind: keyof typeof KINDS) => {
		if (ids[kind].includes(id)) return;
		faults.push({
			file,
			field: fieldPath(path),
			expected: KINDS[kind],
			got: id,
			hint: nearestHint(id, ids[kind])
		});
	};
	const checkOnce = (file: string, field: string, values: readonly string[]) =>
		values.forEach((value, at) => {
			if (values.indexOf(value) === at) return;
			faults.push({ file, field: `${field}[${at}]`, expected: 'an id used once in the file', got: value });
		});
	const lengths = new Map(register.documents.map(({ id, lines }) => [id, lines]));
	const checkLines = (file: string, path: Path, document: string, lines: string) => {
		const length = [...lengths].find(([id]) => id === document)?.[1];
		const last = Number(lines.split('-')[1]);
		if (length === undefined || last <= length) return;
		faults.push({
			file,
			field: fieldPath(path),
			expected: `lines of paper ${document}, which has ${length}`,
			got: lines
		});
	};
	const checkSources = (file: string, value: unknown, path: Path = []) => {
		for (const { path: at, source } of sourcesIn(value, path)) {
			if ('document' in source && source.lines)
				checkLines(file, [...at, 'lines'], source.document, source.lines);
		}
	};
	const checkMeasure = (measure: Measure, at: number) => {
		const paper = paperOf(measure.id);
		const file = `seeds/${paper}.yaml`;
		const path = ['records', at];
		for (const kind of ['help', 'toolkits', 'campaigns', 'topics'] as const)
			measure[kind].forEach((id, index) => check(file, [...path, kind, index], id, kind));
		measure.lines.forEach((lines, index) => checkLines(file, [...path, 'lines', index], paper, lines));
		measure.later.forEach(({ record }, index) => {
			if (record === undefined) return;
			const field = [...path, 'later', index, 'record'];
			check(file, field, record, 'records');
			if (paperOf(record) === paper)
				faults.push({ file, field: fieldPath(field), expected: 'a record of another paper', got: record });
		});
		checkSources(file, measure, path);
	};

	for (const { id, counted } of register.documents) {
		const own = register.measures.filter((measure) => paperOf(measure.id) === id);
		own.forEach((measure, at) => checkMeasure(measure, at));
		for (const type of RECORD_TYPES) {
			const [expected, got] = [counted[type] ?? 0, own.filter((measure) => measure.type === type).length];
			if (got !== expected)
				faults.push({
					file: `seeds/${id}.yaml`,
					field: 'records',
					expected: `${expected} of type ${type}, as counted in the paper`,
					got
				});
		}
	}
	const { programme, events } = register;
	checkOnce(
		'seeds/timeline.yaml',
		'',
		events.map(({ id }) => id)
	);
	events.forEach(({ measures }, at) =>
		measures.forEach((id, index) => check('seeds/timeline.yaml', [at, 'measures', index], id, 'records'))
	);
	checkSources('seeds/timeline.yaml', events);
	checkSources('seeds/programme.yaml', programme);
	programme.bodies.forEach(({ help }, at) => {
		if (help !== undefined) check('seeds/programme.yaml', ['bodies', at, 'help'], help, 'help');
	});
	for (const list of ['ministries', 'bodies', 'laws'] as const)
		checkOnce(
			'seeds/programme.yaml',
			list,
			programme[list].map(({ id }) => id)
		);
	const named: string[] = programme.ministries.map(({ id }) => id);
	register.measures.forEach(({ id, ministries }) =>
		ministries.forEach((ministry) => {
			if (named.includes(ministry)) return;
			faults.push({
				file: 'seeds/programme.yaml',
				field: 'ministries',
				expected: `the name of ${ministry}, which ${id} names`,
				got: undefined
			});
		})
	);
}
