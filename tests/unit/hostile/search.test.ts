import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../src/cli/search-in';
import { langCodes } from '../../../src/lib/i18n/languages';
import { MOST_TYPED } from '../../../src/lib/ui/typed-text';
import type { Piece } from '../../../src/lib/search/box/highlight';
import { hostileText, inheritedKeys } from './hostile-text';

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe.each(langCodes())('search in %s', (lang) => {
	const search = searchIn(lang);

	it('answers any text, and shows only words of our own pages', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const { results, corrections, emergency } = search(text);
				expect(['112', 'csg', '113', 'none']).toContain(emergency);
				for (const { title, summary, question, url, marked } of results) {
					// Marking cuts a text in pieces; it adds nothing to it, so nothing that was typed.
					expect(textOf(marked.title)).toBe(title);
					expect(question ?? summary).toContain(textOf(marked.summary).trim());
					expect(url).toMatch(/^\/[a-z0-9]/);
				}
				for (const { meant } of corrections) expect(meant).toMatch(/^[\p{L}\p{N}]+$/u);
			}),
			{ numRuns: 200 }
		);
		expect(inheritedKeys()).toEqual([]);
	});

	it('looks at no more than the field lets through, however much it is given', () => {
		fc.assert(
			fc.property(hostileText, fc.integer({ min: 1, max: 5000 }), (text, times) => {
				const whole = text.padEnd(MOST_TYPED, 'x').slice(0, MOST_TYPED);
				expect(search(whole + text.repeat(Math.min(times, 50)))).toEqual(search(whole));
			}),
			{ numRuns: 50 }
		);
	});

	it('says the same again: a search leaves nothing behind that changes the next', () => {
		const before = search('veilig thuis');
		fc.assert(
			fc.property(hostileText, (text) => {
				search(text);
				expect(search('veilig thuis')).toEqual(before);
			}),
			{ numRuns: 30 }
		);
	});
});
