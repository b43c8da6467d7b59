import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/lib/search/index/build-index';
import type { SearchDocument } from '../../../src/lib/search/index/documents';
import { loadIndex } from '../../../src/lib/search/index/load-index';
import { withOrdinaryWords } from '../../../src/lib/search/index/ordinary-words';
import { nearestTerms } from '../../../src/lib/search/rank/nearest-terms';
import { slipsBetween } from '../../../src/lib/search/rank/slips';

describe('a slip of the fingers', () => {
	it.each([
		['hlup', 'hulp', 'swapped'],
		['polite', 'politie', 'left out'],
		['huissarts', 'huisarts', 'struck twice'],
		['advocaar', 'advocaat', 'the key beside it'],
		['verkrachtimg', 'verkrachting', 'any letter of a long word'],
		['vertrouwnspersoo', 'vertrouwenspersoon', 'two in a very long word']
	])('%s: %s (%s)', (typed, word) => {
		expect(slipsBetween(typed, word)).toBeGreaterThan(0);
	});

	it.each([
		['keer', 'keel'],
		['brug', 'drug'],
		['avond', 'afgerond'],
		['haren', 'hoor'],
		['honger', 'hoger'],
		['krant', 'kant'],
		['rapport', 'transport'],
		['dochter', 'dokter'],
		['wapen', 'slapen']
	])('%s is a word of its own, beside %s', (typed, word) => {
		expect(slipsBetween(typed, word)).toBeNull();
	});
});

const page = (id: string, title: string): SearchDocument => ({
	id,
	type: 'topic',
	title,
	summary: '',
	url: `/onderwerpen/${id}/`,
	asked: [title],
	body: '',
	parts: [],
	readers: [],
	traits: [],
	leadsTo: []
});
const language = { lang: 'nl', stopWords: [], spelling: [], same: [], oneWay: [] };
const file = buildIndex(
	[page('a', 'Veilig op straat'), page('b', 'Slaan is strafbaar'), page('c', 'Opsluiten')],
	language
);

describe('what was meant', () => {
	const meant = (word: string, sentences: string[] = [], names: string[] = []) => {
		const index = loadIndex(withOrdinaryWords(file, sentences, names));
		return nearestTerms(index, word).map((term) => index.terms[term]);
	};

	it('a word that sounds the same, or a slip', () => {
		expect(meant('veilich')).toHaveLength(1);
		expect(meant('strata')).toEqual(['straat']);
		expect(meant('stroop')).toEqual([]);
	});

	it('a word that people use is none, and neither is the name of a place', () => {
		expect(meant('strata')).toEqual(['straat']);
		expect(meant('strata', ['een strata', 'de strata', 'twee strata'])).toEqual([]);
		expect(meant('strata', ['een strata strata strata'])).toEqual(['straat']);
		expect(meant('strata', [], ['Oud-Strata', 'Strata'])).toEqual([]);
	});

	it('a spelling by ear is put right however often people write it', () => {
		expect(meant('straad', ['straad', 'op straad', 'straad eng'])).toEqual(['straat']);
	});
});
