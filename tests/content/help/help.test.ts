import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/lib/content/store.server';
import { FACETS, facetPaths, facetsOf, narrow } from '../../../src/lib/help/facets';
import { langCodes } from '../../../src/lib/i18n/languages';
import { flatTexts } from '../../../src/lib/i18n/locale-texts.server';
import { withheldNumbers } from '../../fixtures/withheld';
import { helpPoints } from '../../../src/lib/help/help-points.server';

const help = helpPoints('nl');

describe('help points', () => {
	it('show no number that is withheld', () => {
		const text = JSON.stringify(langCodes().map((lang) => helpPoints(lang))).replace(/[\s-]/g, '');
		expect(withheldNumbers().filter(({ number }) => text.includes(number))).toEqual([]);
	});

	it('are all there: every file of the folders is shown, or listed with the reason why it is not', () => {
		const files = ['content/help', 'content/local/help']
			.filter((folder) => existsSync(folder))
			.flatMap((folder) => readdirSync(folder))
			.flatMap((name) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1] ?? []);
		const hidden = content().unpublished.map(({ id }) => id);
		const shown = help.map(({ id }) => id);
		expect(files.filter((id) => !shown.includes(id) && !hidden.includes(id))).toEqual([]);
		expect(content().unpublished.filter(({ reason }) => reason.trim() === '')).toEqual([]);
	});

	it('can be reached: each has a way that is shown, or a word on how', () => {
		const unreachable = help.filter(
			({ url, channels }) =>
				url === null && !channels.some(({ href, note }) => href !== null || note !== null)
		);
		expect(unreachable.map(({ id }) => id)).toEqual([]);
	});

	it.each(['politie-112', 'centrum-seksueel-geweld', 'veilig-thuis', '113-zelfmoordpreventie'])(
		'%s, to whom people are sent first, has a number that may be shown',
		(id) => {
			expect(help.find((each) => each.id === id)?.channels[0]?.href).toMatch(/^tel:\d+$/);
		}
	);
});

describe('the choices of the directory', () => {
	it.each(langCodes())('have a name (%s)', (lang) => {
		const texts = flatTexts(lang);
		expect(FACETS.filter(({ group, value }) => !texts[`help.${group}_${value}`])).toEqual([]);
	});

	it('make no empty page', () => {
		expect(facetPaths(help).filter((path) => narrow(help, facetsOf(path) ?? []).length === 0)).toEqual([]);
	});
});
