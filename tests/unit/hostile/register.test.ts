import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, facetsOf } from '../../../src/lib/help/facets';
import { REGISTER_FACETS } from '../../../src/lib/programme/facets';
import { choiceOf, choicePath } from '../../../src/lib/programme/register-choice';
import { foldText, registerFilter } from '../../../src/lib/programme/register-filter';
import { hostilePath, hostileText, inheritedKeys } from './hostile-text';

const rows = ['Coördinatie van de aanpak', 'Motie <b>over</b> het C190-verdrag', '__proto__'].map(
	(title, at) => ({
		facets: [`lijn-${at}`, 'stand-loopt'],
		text: foldText(title)
	})
);

describe('the register field', () => {
	it('answers any text, and a longer text never finds more', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (text, more) => {
				const found = rows.filter(registerFilter([], text));
				const narrower = rows.filter(registerFilter([], `${text} ${more}`));
				expect(found).toEqual(expect.arrayContaining(narrower));
			}),
			{ numRuns: 500 }
		);
		expect(inheritedKeys()).toEqual([]);
	});

	it('finds words whatever their capitals and accents, and everything without words', () => {
		expect(rows.filter(registerFilter([], 'COORDINATIE  aanpak'))).toEqual([rows[0]]);
		expect(rows.filter(registerFilter([], ' \t'))).toEqual(rows);
		expect(rows.filter(registerFilter(['lijn-1', 'stand-loopt'], 'c190'))).toEqual([rows[1]]);
		expect(rows.filter(registerFilter(['constructor'], ''))).toEqual([]);
	});

	it('reads a bounded number of words', () => {
		const many = `${'aanpak '.repeat(100)}`;
		expect(rows.filter(registerFilter([], `${many} zzz`))).toEqual([rows[0]]);
	});
});

describe('paths of choices', () => {
	it('a path of the register is a page of one address, or none', () => {
		const known = [...REGISTER_FACETS.map(({ slug }) => slug), 'op-titel', 'deel-2', 'deel-0', 'deel-1e9'];
		fc.assert(
			fc.property(hostilePath(known), (path) => {
				const choice = choiceOf(path);
				if (!choice) return;
				expect(choicePath(choice).replace(/\/$/, '')).toBe(path.replace(/\/$/, ''));
				expect(choice.facets.length).toBeLessThanOrEqual(2);
			}),
			{ numRuns: 1000 }
		);
	});

	it('a path of the directory names known choices, each of its own group, or nothing', () => {
		fc.assert(
			fc.property(hostilePath(FACETS.map(({ slug }) => slug)), (path) => {
				const chosen = facetsOf(path);
				if (!chosen) return;
				expect(new Set(chosen.map(({ group }) => group)).size).toBe(chosen.length);
				expect(path.split('/').filter((part) => part !== '')).toEqual(chosen.map(({ slug }) => slug));
			}),
			{ numRuns: 1000 }
		);
	});
});
