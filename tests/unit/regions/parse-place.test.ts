import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../../src/lib/regions/parse-place';
import { cleanPlaceText, placeKey } from '../../../src/lib/regions/place-words';

describe('a postcode anywhere in the text', () => {
	it.each([
		['1012', 1012, ''],
		['1012AB', 1012, ''],
		['1012 ab', 1012, ''],
		['  1012-AB ', 1012, ''],
		['1012.AB', 1012, ''],
		['1012ab 12', 1012, ''],
		['1012AB12', 1012, ''],
		['NL-1012 AB', 1012, ''],
		['1012 AB Amsterdam', 1012, 'amsterdam'],
		['1012 amsterdam', 1012, 'amsterdam'],
		['Amsterdam 1012 AB', 1012, 'amsterdam'],
		['Kerkstraat 1, 1012 AB, Nederland', 1012, 'kerkstraat'],
		['Weg 2000, 1012 AB Amsterdam', 1012, 'wegamsterdam'],
		['１０１２ ＡＢ', 1012, ''],
		['١٠١٢ AB', 1012, ''],
		['۱۰۱۲', 1012, ''],
		['1️⃣0️⃣1️⃣2️⃣', 1012, ''],
		['📍 1012 AB 🏠 Ａｍｓｔｅｒｄａｍ', 1012, 'amsterdam'],
		['10\u200b12\u00ad A\u2060B', 1012, ''],
		['\u202a1012 AB\u202c', 1012, '']
	])('%j', (text, postcode, name) => {
		expect(parsePlace(text).postcode).toBe(postcode);
		expect(parsePlace(text).name.join('')).toBe(name);
	});

	it.each([['0123'], ['123'], ['12345'], ['B-2000'], ['D-12345'], ['Zwolle'], ['']])(
		'%j holds none',
		(text) => {
			expect(parsePlace(text).postcode).toBeNull();
		}
	);

	it('tells a postcode of another country from a number', () => {
		expect(['12345', 'B-2000', 'D-12345 Köln'].map((text) => parsePlace(text).isForeign)).toEqual([
			true,
			true,
			true
		]);
		expect(['1012', 'Zwolle 12', 'De B-lijn'].map((text) => parsePlace(text).isForeign)).toEqual([
			false,
			false,
			false
		]);
	});
});

describe('a name with what stands around it', () => {
	it.each([
		['Hengelo (O.)', 'hengelo', 'Overijssel'],
		['Hengelo Ov', 'hengelo', 'Overijssel'],
		['Hengelo, Gld.', 'hengelo', 'Gelderland'],
		['Bergen, Noord-Holland', 'bergen', 'Noord-Holland'],
		['Bergen N.H.', 'bergen', 'Noord-Holland'],
		['BERGEN (L)', 'bergen', 'Limburg'],
		['Utrecht', 'utrecht', null],
		['gemeente Utrecht', 'utrecht', null],
		['ik woon in Zwolle', 'zwolle', null],
		['Zwolle 12a', 'zwolle', null]
	])('%j', (text, name, province) => {
		expect(parsePlace(text).name.join('')).toBe(name);
		expect(parsePlace(text).province).toBe(province);
	});

	it('knows that a municipality is meant', () => {
		expect(['gemeente Beek', 'Gem. Beek', 'municipality of Beek'].map((text) => parsePlace(text))).toEqual(
			Array.from({ length: 3 }, () => expect.objectContaining({ isMunicipality: true, name: ['beek'] }))
		);
		expect(parsePlace('Beek').isMunicipality).toBe(false);
	});
});

describe('one spelling for what people write in many', () => {
	it.each([
		["'s-Gravenhage", '’s Gravenhage', 's-gravenhage', 'sGravenhage', '‘s-Gravenhage'],
		['Sint-Oedenrode', 'St. Oedenrode', 'st oedenrode', 'St.Oedenrode', 'SINT OEDENRODE'],
		['Alphen aan den Rijn', 'Alphen a/d Rijn', 'alphen a.d. rijn', 'Alphen ad Rijn', 'Alphen aan de rijn'],
		['Súdwest-Fryslân', 'Sudwest Fryslan', 'súdwest\u2011fryslân'],
		['IJsselstein', 'Ĳsselstein', 'ijsselstein', 'IJSSELSTEIN'],
		['Aa en Hunze', 'Aa & Hunze', 'AA EN HUNZE']
	])('%j', (...spellings) => {
		expect(new Set(spellings.map(placeKey)).size).toBe(1);
	});
});

describe('any text', () => {
	it('is taken apart without an error, and bounded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
				const { postcode, words } = parsePlace(text);
				expect(postcode === null || (postcode >= 1000 && postcode <= 9999)).toBe(true);
				for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
			})
		);
		// A whole page that was pasted is cut off before it is looked at.
		expect(cleanPlaceText('zwolle '.repeat(100_000)).length).toBeLessThanOrEqual(200);
	});

	it('reads the same with invisible marks in it, in capitals and with spaces around', () => {
		const marks = ['\u00ad', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff'];
		fc.assert(
			fc.property(
				fc.constantFrom('1012 AB Amsterdam', 'Hengelo (O.)', "'s-Hertogenbosch", 'gemeente Beek'),
				fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...marks)), { maxLength: 8 }),
				(text, inserted) => {
					let marked = text;
					for (const [at, mark] of inserted) marked = marked.slice(0, at) + mark + marked.slice(at);
					expect(parsePlace(`  ${marked.toUpperCase()}\t`)).toEqual(parsePlace(text));
				}
			)
		);
	});

	it('is clean once cleaned', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				expect(cleanPlaceText(cleanPlaceText(text))).toBe(cleanPlaceText(text));
			})
		);
	});
});
