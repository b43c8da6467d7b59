import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { publishedHelp } from '../../../src/lib/help/help-points.server';
import { searchIn } from '../../../src/cli/search-in';
import { withheldNumbers } from '../../fixtures/withheld';

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

	it('cannot find a number that is withheld', () => {
		const numbers = withheldNumbers().filter(({ number }) => /^\d+$/.test(number));
		const told = numbers.filter(({ id, number }) => dutch(number).results.some((each) => each.id === id));
		expect(told).toEqual([]);
	});
});

describe('a name is no cry for help', () => {
	const placeNames = ['places', 'municipalities', 'former-municipalities'].flatMap((table) =>
		readFileSync(`content/regions/${table}.csv`, 'utf8')
			.split('\n')
			.slice(1)
			.flatMap((line) => line.split(',')[table === 'municipalities' ? 1 : 0] || [])
	);

	it('no place raises a card', () => {
		expect(placeNames.length).toBeGreaterThan(0);
		expect(placeNames.filter((name) => dutch(name).emergency !== 'none')).toEqual([]);
	});

	it('nor does the name of a help point, but for those of the cards themselves', () => {
		const { site } = content();
		const own = site.emergency.map(({ help }) => help);
		const names = publishedHelp(content(), 'nl').filter(({ id }) => !own.includes(id));
		expect(names.filter(({ name }) => dutch(name).emergency !== 'none').map(({ id }) => id)).toEqual([]);
	});

	it.each([
		'112',
		'een een twee',
		'één één twee',
		'1-1-2',
		'bel 112',
		'１１２',
		'①①②',
		'1️⃣1️⃣2️⃣',
		'١١٢',
		'۱۱۲',
		'🆘 112'
	])('"%s" does', (query) => {
		expect(dutch(query).emergency).toBe('112');
	});

	it.each(['ik word verkracht', 'mijn man slaat mij', 'iemand verkracht mijn zusje'])(
		'"%s" is told as it happens',
		(query) => {
			expect(dutch(query).emergency).toBe('112');
		}
	);
});

describe('who asks decides what comes first', () => {
	it('to whom it was done and who did it never get the same first result', () => {
		const [done] = dutch('ik ben verkracht').results;
		const [did] = dutch('ik heb iemand verkracht').results;
		expect(done?.id).toBe('centrum-seksueel-geweld');
		expect(did?.readers).toContain('own-behaviour');
		expect(did?.readers).not.toContain('self');
	});

	it('a place is a result of its own', () => {
		expect(dutch('8011ab').results[0]).toMatchObject({ type: 'region', id: 'zwolle', url: '/regio/zwolle/' });
	});

	it('offers the wegwijzer for what happened to somebody, not for policy or professionals', () => {
		expect(dutch('iemand deelt mijn naaktfoto online').offerTopic).toBe('online-misbruik');
		expect(dutch('protocol naaktfoto voor leerlingen').offerTopic).toBeNull();
	});

	it('explains a word below help', () => {
		const kinds = dutch('stealthing').results.map(({ traits }) => traits.includes('word'));
		expect(kinds).toContain(true);
		expect(kinds[0]).toBe(false);
	});

	it('a word that may be anything gets no card', () => {
		expect(dutch('mes').emergency).toBe('none');
	});
});
