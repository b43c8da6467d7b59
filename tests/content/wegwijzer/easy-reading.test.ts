import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { hasPage } from '../../../src/lib/i18n/core-pages';
import { directionOf, langCodes, readings } from '../../../src/lib/i18n/languages';
import { otherReading } from '../../../src/lib/i18n/other-reading';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
import { wegwijzerPage } from '../../../src/lib/wegwijzer/page/page-data.server';
import { advice, asking } from './whole-space';

const QUOTED = /"[^"]*"/g;
/** Sentences that end inside a line: what somebody can say stays together. */
const runOn = (text: string) => /[.!?] \p{Lu}/u.test(text.replace(QUOTED, ''));

describe.each(readings())('$code', ({ code, of, pages }) => {
	it('is no language of its own', () => {
		expect(langCodes()).not.toContain(code);
		expect(directionOf(code)).toBe(directionOf(of));
	});

	it('stands beside each of its pages, and leads back to it', () => {
		for (const page of pages) {
			const there = otherReading(of, page);
			expect(splitPath(there?.href ?? '')).toEqual({ lang: code, path: page });
			expect(otherReading(code, page)?.href).toBe(localPath(of, page));
		}
	});

	it('leads to pages of its language where it has none', () => {
		expect(hasPage(code, '/hulp/')).toBe(false);
		expect(localPath(code, '/hulp/')).toBe(localPath(of, '/hulp/'));
		expect(otherReading(of, '/hulp/')).toBeNull();
	});

	it('has words for every question and advice of its language, some of them its own', () => {
		const own = content().wegwijzer.texts.get(code);
		const original = content().wegwijzer.texts.get(of);
		expect(Object.keys(own?.blocks ?? {}).sort()).toEqual(Object.keys(original?.blocks ?? {}).sort());
		expect(own?.questions).not.toEqual(original?.questions);
	});

	it('has a pictogram beside every answer to a question, or beside none', () => {
		for (const { key } of asking) {
			const page = wegwijzerPage(code, key);
			if (page?.kind !== 'ask') throw new Error(`${key}: no question`);
			const drawn = page.options.filter(({ pictogram }) => pictogram);
			expect([0, page.options.length], `${key}: ${page.title}`).toContain(drawn.length);
		}
	});

	it('tells the same instructions, each sentence on a line, with the same first contact', () => {
		for (const { key } of advice) {
			const page = wegwijzerPage(code, key);
			const ordinary = wegwijzerPage(of, key);
			if (page?.kind !== 'advice' || ordinary?.kind !== 'advice') throw new Error(`${key}: no advice`);
			expect(page.first?.contact.id).toBe(ordinary.first?.contact.id);
			expect(page.notes.now.length).toBe(ordinary.notes.now.length);
			for (const { text, points } of page.notes.now) expect([text, ...points].filter(runOn), key).toEqual([]);
		}
	});
});
