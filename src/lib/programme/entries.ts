import { paperOf } from '../content/programme/paper-of';
import type { ProgrammeRegister } from '../content/programme/programme.server';
import type { Paper } from '../content/programme/papers';
import type { Measure } from '../content/programme/seed-schema';
import { latestState, printedState, type PaperDates, type State } from './state';

/** A record, with what is known about its state. */
export interface RegisterEntry {
	measure: Measure;
	paper: Paper;
	/** According to its own paper. */
	printed: State;
	/** According to the latest source. */
	latest: State;
}

/** Dates of the papers, by paper. */
export function paperDates({ documents }: Pick<ProgrammeRegister, 'documents'>): PaperDates {
	return new Map(documents.map(({ id, date }) => [id, date]));
}

/** All records of the register with their state, by paper and order in it. */
export function registerEntries(register: ProgrammeRegister): RegisterEntry[] {
	const dates = paperDates(register);
	return register.measures.map((measure) => {
		const paper = paperOf(measure.id);
		const printed = printedState(measure, paper, dates);
		return { measure, paper, printed, latest: latestState(measure, printed) };
	});
}
