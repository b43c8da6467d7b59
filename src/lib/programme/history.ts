import type { Source } from '../content/read/fields';
import { paperOf } from '../content/programme/paper-of';
import type { Measure } from '../content/programme/seed-schema';
import { printedState, type PaperDates, type Status } from './state';

/** One thing a source says about a measure. */
export interface HistoryStep {
	date: string;
	status: Status;
	/** What it says; for the record itself, its title. */
	what: string;
	/** The record of another paper that is about the same measure. */
	record: string | null;
	source: Source;
}

type Register = ReadonlyMap<string, Measure>;

/** Ids reached from `start` by `next`, without `start` itself; each once, nearest first. */
function reach(start: string, next: (id: string) => readonly string[]): string[] {
	const found: string[] = [];
	const queue = [...next(start)];
	for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
		if (id === start || found.includes(id)) continue;
		found.push(id);
		queue.push(...next(id));
	}
	return found;
}

/** Records that a measure led to, according to later papers. */
export function laterRecords(register: Register, id: string): string[] {
	return reach(id, (each) => register.get(each)?.later.flatMap(({ record }) => record ?? []) ?? []);
}

/** Records of earlier papers that led to a measure. */
export function earlierRecords(register: Register, id: string): string[] {
	const all = [...register.values()];
	return reach(id, (each) =>
		all.filter(({ later }) => later.some(({ record }) => record === each)).map((from) => from.id)
	);
}

/**
 * What the papers and later sources say about a measure, oldest first. Earlier records give only what their own paper says, because what
 * became of their other parts is not the history of this measure. Later records also give what was said about them.
 */
export function historyOf(register: Register, measure: Measure, dates: PaperDates): HistoryStep[] {
	const own = (each: Measure): HistoryStep => {
		const paper = paperOf(each.id);
		const { status, date } = printedState(each, paper, dates);
		const source = { document: paper, lines: each.lines[0] };
		return { date, status, what: each.title, record: each.id === measure.id ? null : each.id, source };
	};
	const said = ({ later }: Measure): HistoryStep[] =>
		later.map(({ what, status, date, record, source }) => ({
			date,
			status: status ?? 'unknown',
			what,
			record: record ?? null,
			source
		}));
	const find = (id: string) => register.get(id) ?? [];
	const steps = [
		...earlierRecords(register, measure.id).flatMap(find).map(own),
		own(measure),
		...said(measure),
		...laterRecords(register, measure.id).flatMap(find).flatMap(said)
	];
	const keyOf = ({ date, source }: HistoryStep) =>
		`${date} ${'url' in source ? source.url : `${source.document}:${source.lines}`}`;
	const keys = steps.map(keyOf);
	return steps
		.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
		.sort((a, b) => a.date.localeCompare(b.date));
}

/** The history in one line: per year the last state that a source names; `named` where a paper only mentions the measure. */
export function historyLine(steps: readonly HistoryStep[]): { year: string; state: Status | 'named' }[] {
	const years = new Map<string, Status | 'named'>();
	for (const { date, status, source } of steps) {
		const year = date.slice(0, 4);
		if (status !== 'unknown') years.set(year, status);
		else if ('document' in source && !years.has(year)) years.set(year, 'named');
	}
	return [...years].map(([year, state]) => ({ year, state }));
}
