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

const placeNames = ['places', 'municipalities', 'former-municipalities'].flatMap((table) =>
	readFileSync(`content/regions/${table}.csv`, 'utf8')
		.split('\n')
		.slice(1)
		.flatMap((line) => line.split(',')[table === 'municipalities' ? 1 : 0] || [])
);

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
	it('no place raises a card', () => {
		expect(placeNames.length).toBeGreaterThan(0);
		expect(placeNames.filter((name) => dutch(name).emergency !== 'none')).toEqual([]);
	});

	it('no name of a place or a help point is taken for a misspelling', () => {
		const names = [...placeNames, ...publishedHelp(content(), 'nl').map(({ name }) => name)];
		const corrected = names.flatMap((name) =>
			dutch(`${name} `).corrections.map(({ meant }) => `${name}: ${meant}`)
		);
		expect(corrected).toEqual([]);
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

describe('a word that no page has', () => {
	it.each([
		'keer',
		'avond',
		'honger',
		'stoep',
		'krant',
		'vloer',
		'hotel',
		'doorgaan',
		'vriendelijk',
		'zwembad'
	])('"%s" is no misspelling of another', (word) => {
		expect(dutch(`${word} `).corrections).toEqual([]);
	});

	it.each([
		['vertrouwenspersoom', 'vertrouwenspersoon-werk'],
		['slachtofferhlup', 'slachtofferhulp-nederland'],
		['kindertelefooon', 'kindertelefoon'],
		['zwnager na verkrachting', 'centrum-seksueel-geweld'],
		['veilich thuis', 'veilig-thuis']
	])('"%s" is a misspelling: %s', (query, id) => {
		expect(firstThree(dutch, query)).toContain(id);
	});
});

describe('who thinks in another language', () => {
	it.each([
		['النجدة', '112'],
		['کمک کنید', '112'],
		['imdat', '112'],
		['kocam beni dövüyor', '112'],
		['ሓግዙኒ', '112'],
		['допоможіть', '112'],
		['помогите', '112'],
		['помогнете', '112'],
		['ratunku', '112'],
		['socorro', '112'],
		['me está pegando', '112'],
		['au secours', '112'],
		['ajutați-mă', '112'],
		['i caawi', '112'],
		['yuda mi', '112'],
		['救命', '112'],
		['hilfe', '112'],
		['мене зґвалтували вчора', 'csg'],
		['me violaron anoche', 'csg'],
		['zostałam zgwałcona wczoraj', 'csg'],
		['اغتصبني أمس', 'csg'],
		['intihar', '113'],
		['хочу умереть', '113'],
		['quiero morir', '113'],
		['自杀', '113']
	])('"%s" raises the card of %s, in Dutch and in English', (query, card) => {
		expect([dutch(query).emergency, english(query).emergency]).toEqual([card, card]);
	});

	it.each([
		['violencia', 'veilig-thuis'],
		['tecavüz', 'centrum-seksueel-geweld'],
		['изнасилование', 'centrum-seksueel-geweld'],
		['nagie zdjęcia', 'helpwanted'],
		['الشرطة', 'politie-0900-8844']
	])(
		'"%s" finds %s, and its own page of first help right after the best, where there is one',
		(query, id) => {
			const { results } = dutch(query);
			const others = results.filter((each) => !each.url.startsWith('/talen/'));
			expect(others.slice(0, 3).map((each) => each.id)).toContain(id);
			const places = results.flatMap((each, at) => (each.url.startsWith('/talen/') ? [at] : []));
			expect(places.slice(0, 1)).toEqual(places.length > 0 ? [1] : []);
		}
	);

	it('no name of a place is read as another language', () => {
		const taken = placeNames.filter((name) => dutch(name).results[0]?.url.startsWith('/talen/'));
		expect(taken).toEqual([]);
	});
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
