import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { emergencyOf, isChildAtRisk } from '../../../src/lib/search/understand/emergency';
import { readQuery } from '../../../src/lib/search/rank/query-signals';
import { readSignals } from '../../../src/lib/search/understand/signals';

const signals = readSignals(content().patterns);
const cardOf = (query: string) => emergencyOf(query, signals, readQuery(query, signals));
const isChild = (query: string) => isChildAtRisk(query, signals, readQuery(query, signals));

describe('the emergency card', () => {
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

	it('words that are misspelt count', () => {
		expect(cardOf('gistren verkragt')).toBe('csg');
		expect(cardOf('zelfmoort')).toBe('113');
	});

	it('nothing typed, no card', () => {
		expect(cardOf('')).toBe('none');
	});

	it('a child that may be in danger gets a hint; a policy paper does not', () => {
		expect(isChild('mijn buurmeisje wordt geslagen')).toBe(true);
		expect(isChild('mijn baas zit aan me')).toBe(false);
		expect(isChild('kamerbrief kindermishandeling')).toBe(false);
	});
});

describe('a picture that goes round', () => {
	it.each([
		['mijn nude gaat rond', true],
		['er gaat een naaktfoto van mij rond op school', true],
		['my nudes are going around', true],
		['mijn nude gaat rond wil voor de trein', false],
		['als die nude rondgaat spring ik', false],
		['my nudes are out i want to die', false]
	])('"%s" says nothing else: %s', (query, isAll) => {
		expect(signals.tells('only_images', query)).toBe(isAll);
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
