import type { Inline } from '../content/read/inline.server';

/** The plain words of passages, without links and mark-up. */
export function plain(passages: readonly (readonly Inline[])[]): string {
	return passages.map((passage) => passage.map(({ text }) => text).join('')).join(' ');
}
