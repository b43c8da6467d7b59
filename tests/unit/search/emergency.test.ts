import { describe, expect, it } from 'vitest';
import { readQueries } from '../../../src/cli/eval-measures';
import { searchIn } from '../../../src/cli/search-in';
import { content } from '../../../src/lib/content/store.server';
import { collectDocuments } from '../../../src/lib/search/collect/collect.server';
import { emergencyOf, isChildAtRisk } from '../../../src/lib/search/understand/emergency';
import { acutePages } from '../../../src/lib/search/understand/emergency-pages';
import { readQuery } from '../../../src/lib/search/rank/query-signals';
import { readSignals } from '../../../src/lib/search/understand/signals';

const signals = readSignals(content().patterns);
const cardOf = (query: string) => emergencyOf(query, signals, readQuery(query, signals));
const isChild = (query: string) => isChildAtRisk(query, signals, readQuery(query, signals));

describe('the emergency card', () => {
	it.each(['nl', 'en'] as const)('names pages that the content (%s) has', (lang) => {
		const ids = new Set(collectDocuments(content(), lang).map(({ id }) => id));
		expect([...acutePages(content().site.emergency)].filter((id) => !ids.has(id))).toEqual([]);
	});

	it.each([
		['gisteren verkracht', 'csg'],
		['ik ben net aangerand', 'csg'],
		['raped last night', 'csg'],
		['drie dagen geleden aangerand', 'csg'],
		['mag ik douchen na een verkrachting', 'csg'],
		['wakker geworden zonder kleren weet niet wat er gebeurd is', 'csg'],
		['ik wil dood', '113'],
		['ik wil niet meer leven', '113'],
		['i want to kill myself', '113'],
		['help hij heeft een mes', '112'],
		['ik ben nu in gevaar', '112'],
		['he is outside my house', '112'],
		['ik ben jaren geleden verkracht', 'none'],
		['ik heb gisteren iemand verkracht', 'none'],
		['kamerbrief over verkrachting van gisteren', 'none'],
		['mijn man slaat mij al jaren', 'none'],
		['folder voor school', 'none']
	])('"%s": %s, by its words', (query, card) => {
		expect(cardOf(query)).toBe(card);
	});

	it.each(['nl', 'en'] as const)('%s: sentences that editors judged get their card', (lang) => {
		const judged = content().emergencies.get(lang) ?? [];
		const wrong = judged.filter(({ text, card }) => searchIn(lang)(text).emergency !== card);
		expect(wrong.length / judged.length).toBeLessThan(0.1);
	});

	it.each(['nl', 'en'] as const)('%s: what nobody taught it is told from what is not acute', (lang) => {
		const held = readQueries(`tests/fixtures/emergencies.${lang}.yaml`);
		const shown = (isAcute: boolean) => {
			const own = held.filter((query) => (query.expect_emergency !== 'none') === isAcute);
			return own.filter(({ q }) => searchIn(lang)(q).emergency !== 'none').length / own.length;
		};
		expect(shown(true)).toBeGreaterThan(0.6);
		expect(shown(false)).toBeLessThan(0.15);
	});

	it('words that are misspelt count', () => {
		expect(cardOf('gistren verkragt')).toBe('csg');
		expect(cardOf('zelfmoort')).toBe('113');
	});

	it('nothing typed, no card', () => {
		expect(cardOf('')).toBe('none');
	});

	it('where the help point of a card is the best answer, no pattern has to say so', () => {
		const search = searchIn('nl');
		expect(search('ingrijpen of niet gevaar').emergency).toBe('112');
		expect(search('mes').emergency).toBe('none');
	});

	it('a child that may be in danger gets a hint; a policy paper does not', () => {
		expect(isChild('mijn buurmeisje wordt geslagen')).toBe(true);
		expect(isChild('mijn baas zit aan me')).toBe(false);
		expect(isChild('kamerbrief kindermishandeling')).toBe(false);
	});
});

describe('who asks', () => {
	it.each([
		['ik heb iemand verkracht', true],
		['ik ben te ver gegaan', true],
		['i raped someone', true],
		['ik val op kinderen', true],
		['ze zei nee maar ik ging door', true],
		['ik heb seks gehad met een meisje dat sliep', true],
		['hoe voorkom ik dat ik mijn vrouw weer sla', true],
		['ik heb losse handjes', true],
		['i shared nudes of my ex', true],
		['i have sexual thoughts about children', true],
		['ik ben verkracht', false],
		['ik heb mijn vriend verteld dat ik verkracht ben', false],
		['ik heb nee gezegd maar hij ging door', false],
		['ik ben beschuldigd van liegen over mijn verkrachting', false],
		['ik sloeg terug', false],
		['i told someone that i was raped', false],
		['i sent a nude of myself', false],
		['iemand heeft mij verkracht', false],
		['ik heb aangifte gedaan', false]
	])('"%s" is about own behaviour: %s', (query, isOwn) => {
		expect(readQuery(query, signals).isOwnBehaviour).toBe(isOwn);
	});
});
