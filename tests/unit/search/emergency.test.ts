import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { searchIn } from '../../../src/cli/search-in';
import { emergencyOf, isChildAtRisk } from '../../../src/lib/search/emergency';
import { readQuery } from '../../../src/lib/search/query-signals';

const sentences: Record<string, string[]> = parse(readFileSync('tests/fixtures/emergencies.yaml', 'utf8'));

describe('the emergency card', () => {
	it.each(Object.entries(sentences).flatMap(([card, queries]) => queries.map((query) => [query, card])))(
		'"%s": %s',
		(query, card) => {
			expect(emergencyOf(String(query))).toBe(card);
		}
	);

	it('words that are misspelt count', () => {
		expect(emergencyOf('gistren verkragt')).toBe('csg');
		expect(emergencyOf('zelfmoort')).toBe('113');
	});

	it('nothing typed, no card', () => {
		expect(emergencyOf('')).toBe('none');
	});

	it('where the help point of a card is the best answer, no pattern has to say so', () => {
		const search = searchIn('nl');
		expect(search('ingrijpen of niet gevaar').emergency).toBe('112');
		expect(search('mes').emergency).toBe('none');
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
