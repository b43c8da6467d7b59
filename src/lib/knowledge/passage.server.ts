import { parseInline, type Inline } from '../content/read/inline.server';
import { statementText, type Statement } from '../content/read/statement';
import { sentenceLines } from '../text/sentence-lines';
import type { Source } from '../content/read/fields';

/** One or a few sentences, as a page shows them. */
export type Passage = Inline[];

/** The passages of a list of statements; an empty list for none. */
export function passages(statements: readonly Statement[] | undefined): Passage[] {
	return (statements ?? []).map((statement) => parseInline(statementText(statement)));
}

/** A passage that is easy to read: each of its sentences on a line of its own, and no words that are explained elsewhere. */
export function inEasyLines(passage: Passage): Passage {
	return passage.map((piece, at) => {
		if (piece.kind === 'term') return { kind: 'text' as const, text: piece.text };
		if (piece.kind !== 'text') return piece;
		const isAfterSentence = /[.!?]$/.test(passage[at - 1]?.text ?? '');
		return { ...piece, text: sentenceLines(isAfterSentence ? piece.text.replace(/^ /, '\n') : piece.text) };
	});
}

/** What the foot of a page says about its facts: dates, and sources without the editors' notes. */
export function upkeep(record: { checked: string; next_check: string; sources: Record<string, Source> }) {
	return {
		checked: record.checked,
		nextCheck: record.next_check,
		sources: Object.values(record.sources).map((source) => ({ ...source, supports: undefined }))
	};
}
