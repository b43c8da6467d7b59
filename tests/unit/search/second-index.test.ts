import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnalyser, buildIndex } from '../../../src/lib/search/index/build-index';
import type { SearchDocument } from '../../../src/lib/search/index/documents';
import type { LanguageData } from '../../../src/lib/search/index/language-data';
import { loadSearch } from '../../../src/lib/search/rank/search';
import { packNumbers, unpackNumbers } from '../../../src/lib/search/index/varint-text';

const data: LanguageData = {
	lang: 'nl',
	stopWords: ['de', 'het', 'een', 'is'],
	spelling: [['politie', 'pliesie']],
	same: [['baas', 'leidinggevende', 'mijn meerdere']],
	oneWay: [{ from: ['smeris'], to: ['politie'] }]
};

function document(id: string, words: Partial<SearchDocument>): SearchDocument {
	return {
		id,
		type: 'help',
		title: id,
		summary: '',
		url: `/hulp/${id}/`,
		asked: [],
		body: '',
		parts: [],
		readers: [],
		traits: [],
		leadsTo: [],
		...words
	};
}

const pages = [
	document('werk', {
		title: 'Hulp op het werk',
		asked: ['mijn leidinggevende zit aan me'],
		parts: [{ anchor: 'ontslag', title: 'Kan ik ontslagen worden?' }]
	}),
	document('politie', { title: 'Politie', summary: 'Bel de politie', asked: ['aangifte doen'] }),
	document('straat', {
		title: 'Intimidatie op straat',
		asked: ['nageroepen op straat', 'intimidatie buiten']
	}),
	// Parts of a compound have to occur on more than one page.
	document('stad', {
		title: 'Een veilige stad',
		asked: ['straat oversteken in de stad', 'intimidatie melden bij de stad']
	}),
	document('woord-aangifte', {
		title: 'aangifte',
		type: 'topic',
		url: '/woordenlijst/#aangifte',
		asked: ['aangifte doen', 'aangeven'],
		traits: ['word'],
		leadsTo: ['help/politie']
	})
];
const measures = [
	document('000-001', {
		type: 'measure',
		title: 'Training voor de politie',
		url: '/programma/000-001/',
		asked: ['motie politie']
	})
];
const first = buildIndex(pages, data);
const patterns = {
	words: {},
	signals: { policy: '\\bmotie\\b' },
	misspelt: [],
	places: { around: [], before: [], sought: [] }
};
const second = buildIndex(measures, data, buildAnalyser(pages, data));
const ids = (search: ReturnType<typeof loadSearch>, query: string) =>
	search.answer(query).results.map(({ id }) => id);

describe('an index that went through JSON', () => {
	const search = loadSearch(JSON.parse(JSON.stringify(first)), patterns);

	it.each([
		['de baas zit aan me', 'werk'],
		['mijn meerdere', 'werk'],
		['smeris', 'politie'],
		['pliesie', 'politie'],
		['straatintimidatie', 'straat'],
		['aangifte', 'politie'],
		['polit', 'politie'],
		['poltiie', 'politie']
	])('"%s" finds %s first', (query, id) => {
		expect(ids(search, query)[0]).toBe(id);
	});

	it('leads to the question that was asked', () => {
		expect(search.answer('word ik ontslagen').results[0]).toMatchObject({
			url: '/hulp/werk/#ontslag',
			question: 'Kan ik ontslagen worden?'
		});
	});

	it.each([':', '-', '*', '~1', 'a:b', '+x -y', '💔', '<script>', 'x'.repeat(10_000)])(
		'reads %s as words, not as a command',
		(query) => {
			expect(ids(search, query)).toEqual([]);
			expect(ids(search, `politie ${query}`)[0]).toBe('politie');
		}
	);

	it('restores ids and addresses of every kind', () => {
		const found = search.answer('aangifte').results.find(({ id }) => id === 'woord-aangifte');
		expect(found?.url).toBe('/woordenlijst/#aangifte');
	});

	it('marks the words that were looked for, synonyms among them, and reads no HTML', () => {
		const title = search.answer('politie').results[0]?.marked.title ?? [];
		expect(title).toEqual([{ text: 'Politie', isMatch: true }]);
	});
});

describe('a second index', () => {
	it('stands last, and first for the words of policy', () => {
		const search = loadSearch(first, patterns);
		expect(ids(search, 'politie')).not.toContain('000-001');
		search.addProgramme(JSON.parse(JSON.stringify(second)));
		expect(ids(search, 'politie').at(-1)).toBe('000-001');
		expect(ids(search, 'motie politie')[0]).toBe('000-001');
	});
});

describe('numbers as text', () => {
	it('come back as they were, in characters that JSON leaves alone', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => {
				const text = packNumbers(numbers);
				expect(unpackNumbers(text)).toEqual(numbers);
				expect(JSON.stringify(text)).toBe(`"${text}"`);
				expect(text).not.toContain(' ');
			})
		);
	});
});
