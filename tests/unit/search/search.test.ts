import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../src/cli/search-in';
import { emergencyOf } from '../../../src/lib/search/emergency';

const dutch = searchIn('nl');
const english = searchIn('en');
const firstThree = (search: typeof dutch, query: string) =>
	search(query)
		.results.slice(0, 3)
		.map(({ id }) => id);

describe('a visitor searches in own words', () => {
	it.each([
		['mijn baas zit aan me', 'vertrouwenspersoon-werk'],
		['foto van mij op snapchat', 'take-it-down'],
		['ik word thuis geslagen', 'veilig-thuis'],
		['0800 0188', 'centrum-seksueel-geweld'],
		['08000188', 'centrum-seksueel-geweld'],
		['Zwolle', 'zwolle'],
		['veiligthuis', 'veilig-thuis'],
		['kindertelef', 'kindertelefoon']
	])('"%s" finds %s', (query, id) => {
		expect(firstThree(dutch, query)).toContain(id);
	});

	it.each([
		['my boss touches me', 'vertrouwenspersoon-werk'],
		['ex shares my nudes', 'stopncii'],
		['forced marriage', 'lkha']
	])('"%s" finds %s in English', (query, id) => {
		expect(firstThree(english, query)).toContain(id);
	});

	it.each([':', '-', '*', '~1', 'a:b', '+x -y', '💔', '<script>', 'x'.repeat(10_000), ''])(
		'hostile input (%s) is only a search',
		(query) => {
			expect(dutch(query).results.length).toBeGreaterThanOrEqual(0);
		}
	);

	it('cannot find a number that is withheld', () => {
		expect(dutch('0800-8020').results.map(({ id }) => id)).not.toContain('juridisch-loket');
	});
});

describe('the emergency card', () => {
	it.each([
		['gisteren verkracht', 'csg'],
		['ik ben net aangerand', 'csg'],
		['raped last night', 'csg'],
		['ik wil dood', '113'],
		['ik wil niet meer leven', '113'],
		['help hij heeft een mes', '112'],
		['ik ben nu in gevaar', '112'],
		['ik ben jaren geleden verkracht', 'none'],
		['ik heb gisteren iemand verkracht', 'none'],
		['ik ben gisteren door iemand verkracht', 'csg'],
		['folder voor school', 'none']
	])('"%s": %s', (query, card) => {
		expect(emergencyOf(query)).toBe(card);
	});
});
