/**
 * Questions, options and advice blocks: pure data, without words. Words live per language in `content/wegwijzer/texts/`, so that a
 * reworded label never changes an answer, an address or a test.
 */

/** The answer "I don't know" or "skip", possible on every question. */
export const UNKNOWN = 'unknown';

export interface Option {
	id: string;
	/** One or two digits in the address; stable for ever, never reused. */
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

/** Kinds of help that have a section each, in the order of the page. */
const HELP_SLOTS = [
	'talk',
	'medical',
	'stop',
	'place',
	'report',
	'complaint',
	'legal',
	'work',
	'also',
	'yours'
] as const;

/** The slots whose steps have a section of their own, in the order of the page. */
export const SECTION_SLOTS = [...HELP_SLOTS, 'know'] as const;
export type SectionSlot = (typeof SECTION_SLOTS)[number];

/**
 * Where on the advice page a block stands, in the order of the page. Of `first` and `fallback` only the one with the highest priority is
 * shown. `lead`: what comes before the first contact (time that counts, what to do now, a word to a child); `note`: words after it;
 * `roads`: two or three ways side by side; `place`: who helps where it happened, one line per place, when the place is not asked; `work`:
 * sector, toolkit and steps of a professional; `yours`: contacts for people who need not say who they are (one line each, "do you live
 * where you work?"); `night`: until somebody is there; `know`: pages to read.
 */
export const SLOTS = [
	'lead',
	'first',
	'fallback',
	'note',
	'roads',
	...HELP_SLOTS,
	'people',
	'night',
	'know'
] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots of which a visitor sees one block only. */
export const SINGLE_SLOTS: readonly Slot[] = ['lead', 'first', 'fallback', 'roads', 'night'];

/** Slots for words only: their blocks lead nowhere. */
export const WORD_SLOTS: readonly Slot[] = ['lead', 'note', 'roads', 'people', 'night'];

/** What a step can lead to; the field of that name holds the id. */
export const TARGETS = ['help', 'topic', 'guide', 'toolkit', 'sector'] as const;
export type TargetKind = (typeof TARGETS)[number];

/** Question id to the options under which the block holds; all questions named must hold. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** One of the ways side by side: its words say what it keeps possible, and until when. */
export interface Road {
	id: string;
	help: string;
}

export interface Block {
	id: string;
	slot: Slot;
	/** Higher wins in a single slot, and stands higher in a list. */
	priority: number;
	/** The block holds when one of these does. */
	when: readonly Condition[];
	/** It holds only where its answers are known already (from a door): nobody is asked a question for it. */
	ifKnown?: boolean;
	/** It does not hold where one of these answers is known; nobody is asked for it either. */
	unless?: Condition;
	help?: string;
	topic?: string;
	guide?: string;
	toolkit?: string;
	sector?: string;
	roads?: readonly Road[];
}

/** Where a block leads; null for a block of words. */
export function targetOf(block: Block): { kind: TargetKind; id: string } | null {
	for (const kind of TARGETS) {
		const id = block[kind];
		if (id !== undefined) return { kind, id };
	}
	return null;
}

export interface WegwijzerData {
	questions: readonly Question[];
	blocks: readonly Block[];
}

/** Question id to option id (or {@link UNKNOWN}); questions not answered are absent. */
export type Answers = Readonly<Record<string, string>>;

/** What the engine says for some answers: the next question, or the blocks of the advice in order. */
export type Outcome = { kind: 'ask'; question: Question } | { kind: 'advice'; blocks: readonly Block[] };
