/**
 * Questions, options and advice blocks: pure data, without words. Words live per language in `content/wegwijzer/`, so that a
 * reworded label never changes an answer, an address or a test.
 */

/** The answer "I don't know" or "skip", possible on every question. */
export const UNKNOWN = 'unknown';

export interface Option {
	id: string;
	/** One or two characters in the address; stable for ever, never reused. */
	code: string;
}

export interface Question {
	id: string;
	/** One letter in the address; stable for ever, tells nothing to an onlooker. */
	code: string;
	options: readonly Option[];
	/** What "I don't know" counts as: on a safety question the unsafe option. */
	unknownCountsAs?: string;
}

/** Where on the advice page a block stands. Of `first` and `fallback` only the one with the highest priority is shown. */
export const SLOTS = [
	'note',
	'first',
	'fallback',
	'talk',
	'medical',
	'stop',
	'report',
	'complaint',
	'legal',
	'also'
] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots of which a visitor sees one block only. */
export const SINGLE_SLOTS: readonly Slot[] = ['first', 'fallback'];

/** Question id to the options under which the block holds; all questions named must hold. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface Block {
	id: string;
	slot: Slot;
	/** Higher wins in a single slot, and stands higher in a list. */
	priority: number;
	when: Condition;
	/** Id of the help point the step leads to; absent in a note, which has words only. */
	help?: string;
}

export interface WegwijzerData {
	questions: readonly Question[];
	blocks: readonly Block[];
}

/** Question id to option id (or {@link UNKNOWN}); questions not answered are absent. */
export type Answers = Readonly<Record<string, string>>;

/** What the engine says of some answers: the next question, or the blocks of the advice in order. */
export type Outcome = { kind: 'ask'; question: Question } | { kind: 'advice'; blocks: readonly Block[] };
