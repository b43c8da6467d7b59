import { paperOf } from '../content/programme/paper-of';
import type { ProgrammeRegister } from '../content/programme/programme.server';
import type { Paper } from '../content/programme/papers';
import { inLanguage, type TranslationState } from '../content/read/in-language';
import type { Lang } from '../i18n/languages';
import type { Measure } from '../content/programme/seed-schema';
import { isPlanOver, latestState, printedState, type PaperDates, type State } from './state';

/** A record, with what is known about its state. */
export interface RegisterEntry {
	measure: Measure;
	/** Its title and summary, in the language of `textLang`. */
	words: Pick<Measure, 'title' | 'summary'>;
	textLang: Lang;
	translation: TranslationState;
	paper: Paper;
	/** According to its own paper. */
	printed: State;
	/** According to the latest source. */
	latest: State;
	/** Whether its planned time has passed and no source says that it is done; see {@link isPlanOver}. */
	isPlanOver: boolean;
}

/** Dates of the papers, by paper. */
export function paperDates({ documents }: Pick<ProgrammeRegister, 'documents'>): PaperDates {
	return new Map(documents.map(({ id, date }) => [id, date]));
}

/** All records of the register with their state and their words in a language, by paper and order in it. */
export function registerEntries(register: ProgrammeRegister, lang: Lang): RegisterEntry[] {
	const dates = paperDates(register);
	const measures = register.inLanguages.flatMap((each) => inLanguage(each, lang));
	return measures.map(({ record: measure, words, textLang, translation }) => {
		const paper = paperOf(measure.id);
		const printed = printedState(measure, paper, dates);
		const latest = latestState(measure, printed);
		return {
			measure,
			words,
			textLang,
			translation,
			paper,
			printed,
			latest,
			isPlanOver: isPlanOver(measure, latest, register.checked)
		};
	});
}
