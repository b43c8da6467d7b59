import { describe, expect, it } from 'vitest';
import { emergencyOf, isChildAtRisk } from '../../../src/lib/search/emergency';
import { readQuery } from '../../../src/lib/search/query-signals';

describe('the emergency card', () => {
	it.each([
		['gisteren verkracht', 'csg'],
		['ik ben net aangerand', 'csg'],
		['raped last night', 'csg'],
		['ik ben gisteren door iemand verkracht', 'csg'],
		['drie dagen geleden aangerand', 'csg'],
		['mag ik douchen na een verkrachting', 'csg'],
		['morning after pil na verkrachting', 'csg'],
		['ik wil dood', '113'],
		['ik wil niet meer leven', '113'],
		['i want to kill myself', '113'],
		['help hij heeft een mes', '112'],
		['ik ben nu in gevaar', '112'],
		['he is outside my house', '112'],
		['ik ben jaren geleden verkracht', 'none'],
		['ik heb gisteren iemand verkracht', 'none'],
		['kamerbrief over verkrachting van gisteren', 'none'],
		['folder voor school', 'none'],
		['', 'none']
	])('"%s": %s', (query, card) => {
		expect(emergencyOf(query)).toBe(card);
	});

	it('a child that may be in danger gets a hint; a policy paper does not', () => {
		expect(isChildAtRisk('mijn buurmeisje wordt geslagen')).toBe(true);
		expect(isChildAtRisk('mijn baas zit aan me')).toBe(false);
		expect(isChildAtRisk('kamerbrief kindermishandeling')).toBe(false);
	});
});

describe('who asks', () => {
	it.each([
		['ik heb iemand verkracht', true],
		['ik ben te ver gegaan', true],
		['i raped someone', true],
		['ik val op kinderen', true],
		['ik ben verkracht', false],
		['iemand heeft mij verkracht', false],
		['ik heb aangifte gedaan', false]
	])('"%s" is about own behaviour: %s', (query, isOwn) => {
		expect(readQuery(query).isOwnBehaviour).toBe(isOwn);
	});
});
