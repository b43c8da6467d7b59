import { describe, expect, it } from 'vitest';
import { siteCopy } from './site-copy';

const { faultsAfter } = siteCopy();
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const EMERGENCIES = 'content/search/emergencies.nl.yaml';

describe('an editor makes a mistake in a table or a list and is told file, line or field, value and a hint', () => {
	it.each([
		[
			'a municipality of an unknown organisation',
			'content/regions/municipalities.csv',
			replace('vt-midden', 'vt-middel'),
			'municipalities.csv: line 2, vt_id: expected an id of veilig-thuis.yaml, got "vt-middel" (nearest: vt-midden)'
		],
		[
			'a postcode in two municipalities',
			'content/regions/postcodes.csv',
			replace('1100,1100', '1009,1100'),
			'postcodes.csv: line 3: expected postcodes after 1009'
		],
		[
			'a pattern with a name that no list of words has',
			'content/search/patterns/nl.yaml',
			replace('{weapon}', '{waepon}'),
			'danger[0]: expected a name under words (weapon), got "waepon" (nearest: weapon)'
		],
		[
			'a pattern that is none',
			'content/search/patterns/nl.yaml',
			replace('motie', '(?:motie'),
			'policy[0]: expected a regular expression'
		],
		[
			'a sentence under two cards',
			EMERGENCIES,
			replace(/none:\s*\[/, 'none: [ik wil dood, '),
			'emergencies.nl.yaml: none[0]: expected a sentence that is not in the file yet (it is under 113), got "ik wil dood"'
		],
		[
			'a card that does not exist',
			EMERGENCIES,
			replace('csg:', 'cgs:'),
			'emergencies.nl.yaml: cgs: expected no such field'
		],
		[
			'a word twice in one list',
			'content/search/nl.yaml',
			replace('[chef,', '[chef, Chef,'),
			'nl.yaml: same[0][1]: expected a phrase that is not in this list already'
		],
		[
			'a word that the glossary of a language refuses',
			'content/help/loket-plein.en.md',
			replace('Explains your rights', 'Explains your Privileges'),
			'loket-plein.en.md: expected "rights", because content/terms/en.yaml refuses "privileges" for recht, got "Explains your Privileges.'
		],
		[
			'a language that is to be read in one without the whole site',
			'content/site.yaml',
			replace('dates: en-GB }', 'dates: en-GB, otherwise: en }'),
			'site.yaml: languages[1].otherwise: expected a language that has the whole site (nl), got "en"'
		],
		[
			'a change of a record that does not exist',
			'content/data-changes.yaml',
			replace('lijn-dag-en-nacht', 'lijn-dag-en-nach'),
			'data-changes.yaml: [0].help[0]: expected the id of a record that exists, got "lijn-dag-en-nach" (nearest: lijn-dag-en-nacht)'
		],
		[
			'changes in the wrong order',
			'content/data-changes.yaml',
			replace('2026-11-02', '2026-10-01'),
			'data-changes.yaml: [0].date: expected a date not before 2026-11-01'
		]
	])('%s', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(message);
	});
});
