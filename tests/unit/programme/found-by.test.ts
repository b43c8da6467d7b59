import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../src/lib/programme/found-by';
import { foldText, registerFilter } from '../../../src/lib/programme/register-filter';

const TITLE = 'Uitvoering motie over prevalentie';
const SUMMARY =
	'Onderzoekers vragen mensen of zij een aanranding meemaakten, en tellen meldingen van slachtoffers.';
const row = { facets: [], text: foldText(`${TITLE} ${foundBy(TITLE, ['34843 nr. 2'], SUMMARY)}`) };
const finds = (typed: string) => registerFilter([], typed)(row);

describe('a row of the register', () => {
	it('is found by plain words of its summary, which its title lacks', () => {
		expect(['aanranding', 'meldingen', 'MENSEN vragen', '34843'].filter((typed) => !finds(typed))).toEqual(
			[]
		);
		expect(finds('belasting')).toBe(false);
	});

	it('is found by one and by many', () => {
		expect(
			['slachtoffer', 'slachtoffers', 'melding', 'moties', 'aanrandingen'].filter((typed) => !finds(typed))
		).toEqual([]);
	});

	it('has no word twice, and none that says nothing', () => {
		const words = foundBy(TITLE, [], `${SUMMARY} ${SUMMARY} Uitvoering van de motie.`).split(' ');
		expect(new Set(words).size).toBe(words.length);
		expect(words.filter((word) => ['een', 'van', 'uitvoering', 'melding'].includes(word))).toEqual([]);
	});
});
