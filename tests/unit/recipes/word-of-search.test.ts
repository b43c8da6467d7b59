import { describe, expect, it } from 'vitest';
import { editor } from './editor';

const { change, run, search } = editor();
const WORDS = 'content/search/nl.yaml';

describe('a new word of search, as CONTRIBUTING.md says', () => {
	it('finds the pages that say it otherwise, and the check passes', async () => {
		expect(search('nl', 'rechtenknobbel')).toEqual([]);
		change(WORDS, 'one_way:', 'one_way:\n  - { from: [rechtenknobbel], to: [rechten] }');
		expect(search('nl', 'rechtenknobbel')).toContain('loket-plein');
		expect(await run('content:check')).toMatchObject({ code: 0 });
	});

	it('that stands there already is told', async () => {
		change(WORDS, 'same:', 'same:\n  - [klacht, Klacht]');
		const { code, said } = await run('content:check');
		expect(code).toBe(1);
		expect(said).toContain(
			'content/search/nl.yaml: same[0][1]: expected a phrase that is not in this list already'
		);
	});
});

describe('a sentence for an emergency card', () => {
	const CARDS = 'content/search/emergencies.nl.yaml';

	it('passes the check under one card, and is told when it stands under two', async () => {
		change(CARDS, /csg:\s*\[/, 'csg: [hij greep mij een uur geleden, ');
		expect(await run('content:check')).toMatchObject({ code: 0 });
		change(CARDS, /none:\s*\[/, 'none: [hij greep mij een uur geleden, ');
		expect((await run('content:check')).said).toContain('it is under csg');
	});
});
