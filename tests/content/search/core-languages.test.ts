import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../src/cli/search-in';
import { content } from '../../../src/lib/content/store.server';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { langCodes, otherwiseOf } from '../../../src/lib/i18n/languages';

const core = langCodes().filter((lang) => otherwiseOf(lang) !== undefined);

describe.each(core)('search on a page in %s', (lang) => {
	const phrases = (meaning: string) =>
		(content().otherLanguages.languages.find(({ code }) => code === lang)?.words[meaning] ?? []).filter(
			(phrase) => !phrase.endsWith('*')
		);

	it('raises the card of 112 for a cry in the language', () => {
		const cries = [...phrases('cry'), ...phrases('hits_me')];
		expect(cries.length).toBeGreaterThan(0);
		expect(cries.filter((cry) => searchIn(lang)(cry).emergency !== '112')).toEqual([]);
	});

	it('finds a help point by what people type for it, and stays in the language', () => {
		const wrong = helpPoints(lang).flatMap(({ id, askedAs: [asked] }) => {
			if (asked === undefined) return [];
			const { results } = searchIn(lang)(asked);
			const isFound = results.some((each) => each.id === id);
			const isElsewhere = results.some(
				({ url }) => !url.startsWith(`/${lang}/`) && !url.startsWith('/talen/')
			);
			return isFound && !isElsewhere ? [] : `${id}: ${asked}`;
		});
		expect(wrong).toEqual([]);
	});
});
