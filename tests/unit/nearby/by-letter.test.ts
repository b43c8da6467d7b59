import { expect, it } from 'vitest';
import { byLetter } from '../../../src/lib/nearby/by-letter';

const named = (...names: string[]) => names.map((name) => ({ name }));
const lettersOf = (...names: string[]) =>
	byLetter(named(...names)).map(({ letter, own }) => [letter, own.map(({ name }) => name)]);

it('files names under their letter, whatever article or accent they begin with', () => {
	expect(lettersOf('Zwolle', "'s-Hertogenbosch", 'Épe', 'Heerde', 'Ede', "'t Zand")).toEqual([
		['E', ['Ede', 'Épe']],
		['H', ['Heerde', "'s-Hertogenbosch"]],
		['Z', ["'t Zand", 'Zwolle']]
	]);
});

it('leaves out letters that nothing begins with', () => {
	expect(lettersOf()).toEqual([]);
	expect(lettersOf('Aalten').length).toBe(1);
});
