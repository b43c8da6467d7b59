import { z } from 'zod';
import { idField } from '../read/fields';

/**
 * Marks of instructions. What a text tells a reader to do is named beside it (`does: keep-clothes`), so that two texts that a reader sees
 * together can be held against each other. The names, and the pairs that contradict each other, stand in `content/instructions.yaml`.
 */

/** What a text tells the reader to do: one id of `content/instructions.yaml`, or a list of them. */
export const doesField = z.union([idField, z.array(idField).min(1)], {
	error: 'the id of an instruction of content/instructions.yaml, or a list of them'
});

const words = z.string().min(1);

/** `content/instructions.yaml`. */
export const instructionsSchema = z.strictObject({
	instructions: z
		.array(
			z.strictObject({
				id: idField,
				/** What the reader is told, in words an editor recognises. */
				means: words
			})
		)
		.min(1),
	/** Pairs that may never be read together on one page. */
	contradictions: z.array(
		z.strictObject({
			between: z.tuple([idField, idField]),
			/** Why they cannot both be followed. */
			because: words
		})
	)
});

export type Instructions = z.infer<typeof instructionsSchema>;
type Does = z.infer<typeof doesField>;

/** A text that tells the reader to do something. */
export interface MarkedText {
	/** Where it stands: the field of a record, or the step of an advice. */
	at: string;
	text: string;
	does: readonly string[];
}

/** The ids of a mark; none when there is no mark. */
export function idsOf(does: Does | undefined): readonly string[] {
	return does === undefined ? [] : typeof does === 'string' ? [does] : does;
}

/** Fields that hold the words beside a mark, the first that is there. */
const WORDS = ['say', 'claim', 'text', 'label', 'title'] as const;

function joined(value: unknown): string {
	if (typeof value === 'string') return value;
	return Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ') : '';
}

/**
 * Every marked text below a value, in order. A mark is a field `does` beside the words (`say`, `claim`, `text`, `label` or `title`); beside
 * plain fields it names them: `does: { not: call-112 }` marks the field `not`.
 */
export function markedTexts(value: unknown, at = ''): MarkedText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((each, index) => markedTexts(each, `${at}[${index}]`));
	const record = value as Record<string, unknown>;
	const below = Object.entries(record).flatMap(([key, each]) =>
		key === 'does' ? [] : markedTexts(each, at === '' ? key : `${at}.${key}`)
	);
	return [...ownMarks(record, at), ...below];
}

function ownMarks(record: Record<string, unknown>, at: string): MarkedText[] {
	if (record.does === undefined) return [];
	const mark = doesField.safeParse(record.does);
	if (mark.success) {
		const text = WORDS.map((key) => record[key]).find((each) => typeof each === 'string');
		return [{ at, text: joined(text), does: idsOf(mark.data) }];
	}
	return Object.entries(record.does as Record<string, Does>).map(([field, does]) => ({
		at: at === '' ? field : `${at}.${field}`,
		text: joined(record[field]),
		does: idsOf(does)
	}));
}

/** Two texts that cannot both be followed. */
export interface Contradiction {
	first: MarkedText;
	second: MarkedText;
	/** The instructions of the pair, in the order of the two texts. */
	between: readonly [string, string];
	because: string;
}

/** The contradictions between texts that are read together, each pair of texts once per pair of instructions. */
export function contradictionsIn(
	texts: readonly MarkedText[],
	pairs: Instructions['contradictions']
): Contradiction[] {
	const saying = new Map<string, MarkedText[]>();
	for (const text of texts) {
		for (const id of text.does) saying.set(id, [...(saying.get(id) ?? []), text]);
	}
	return pairs.flatMap(({ between: [one, other], because }) =>
		(saying.get(one) ?? []).flatMap((first) =>
			(saying.get(other) ?? []).map((second): Contradiction => ({
				first,
				second,
				between: [one, other],
				because
			}))
		)
	);
}
