import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIn } from '../../../src/cli/search-in';
import { readContent } from '../../../src/lib/content/read-content.server';
import { forgetContent } from '../../../src/lib/content/store.server';
import { helpPoint } from '../../../src/lib/help/help-points.server';
import { countedData } from '../../../src/lib/i18n/counted';
import { entriesWithPage, langEntries } from '../../../src/lib/i18n/entries';
import { directionOf, pieceIn } from '../../../src/lib/i18n/languages';
import { localPath, splitPath } from '../../../src/lib/i18n/paths';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';
import { topicCard } from '../../../src/lib/knowledge/cards.server';
import { questionWords, wordsLang } from '../../../src/lib/wegwijzer/wegwijzer.server';

/** Written from right to left, with six plural forms. Its words are made up: nobody has to know the language to read this test. */
const LANG = 'ar';
const FORMS = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };

/**
 * What the docs say a language is: a line of site.yaml, and files in content/. Of the texts of the interface one file has been translated,
 * of the help points one; there are no words of the wegwijzer, and none for search.
 */
describe('a language that is added', () => {
	let root = '';
	const before = process.env.CONTENT_ROOT;
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'language-'));
		const path = (file: string) => join(root, file);
		cpSync('tests/fixtures/site', root, { recursive: true });
		for (const lang of ['nl', 'en'])
			cpSync(`content/locales/${lang}`, path(`content/locales/${lang}`), { recursive: true });
		writeFileSync(
			path('content/site.yaml'),
			readFileSync(path('content/site.yaml'), 'utf8').replace(
				/^languages:\n/m,
				`languages:\n  - { code: ${LANG}, name: "\u0639\u0631", direction: rtl, dates: ${LANG} }\n`
			)
		);
		mkdirSync(path(`content/locales/${LANG}`));
		const counted = Object.keys(FORMS).map((form) => [`count_${form}`, `(${form}) {{count}}`]);
		writeFileSync(path(`content/locales/${LANG}/help.json`), JSON.stringify(Object.fromEntries(counted)));
		cpSync(path('content/help/loket-plein.en.md'), path(`content/help/loket-plein.${LANG}.md`));
		process.env.CONTENT_ROOT = root;
		forgetContent();
	});
	afterAll(() => {
		if (before === undefined) delete process.env.CONTENT_ROOT;
		else process.env.CONTENT_ROOT = before;
		forgetContent();
		rmSync(root, { recursive: true });
	});

	it('has no fault, and the check lists what is not translated', () => {
		const { missingTexts, site } = readContent(root);
		expect(site.languages.map(({ code }) => code)).toContain(LANG);
		const inFile = (file: string) =>
			missingTexts.find((each) => each.file === `content/locales/${LANG}/${file}`);
		expect(inFile('common.json')?.keys).toContain('skip');
		expect(inFile('help.json')?.keys).not.toContain('count');
	});

	it('has pages and addresses of its own', () => {
		expect(langEntries()).toContainEqual({ lang: LANG });
		expect(splitPath(`/${LANG}/hulp/`)).toEqual({ lang: LANG, path: '/hulp/' });
	});

	it.each(Object.entries(FORMS))('has a text for the plural form %s', (form, count) => {
		expect(buildTranslate(LANG)('help.count', { count })).toBe(`(${form}) ${count}`);
		expect(countedData(buildTranslate(LANG), LANG, 'help.count')[`data-${form}`]).toBe(`(${form}) #`);
	});

	it('shows in Dutch what is not translated, and says so with language and direction', () => {
		expect(buildTranslate(LANG)('common.skip')).toBe(buildTranslate('nl')('common.skip'));
		expect(directionOf(LANG)).toBe('rtl');
		expect(helpPoint(LANG, 'lijn-dag-en-nacht')).toMatchObject({ textLang: 'nl', translation: 'missing' });
		expect(pieceIn('nl', LANG)).toEqual({ lang: 'nl', dir: 'ltr' });
	});

	it('shows what is translated in its own direction, with nothing to say', () => {
		expect(helpPoint(LANG, 'loket-plein')).toMatchObject({ textLang: LANG });
		expect(pieceIn(LANG, LANG)).toEqual({});
	});

	it('has a wegwijzer, in Dutch while nobody translated its words', () => {
		expect(wordsLang(LANG)).toBe('nl');
		expect(questionWords(LANG, 'danger', {})).toEqual(questionWords('nl', 'danger', {}));
	});

	it('is searched without words of its own for search', () => {
		const name = helpPoint(LANG, 'loket-plein')?.name ?? '';
		expect(searchIn(LANG)(name).results[0]).toMatchObject({
			id: 'loket-plein',
			url: `/${LANG}/hulp/loket-plein/`
		});
	});

	describe('and has the core of the site alone', () => {
		beforeAll(() => {
			const file = join(root, 'content/site.yaml');
			const line = `dates: ${LANG} }`;
			writeFileSync(file, readFileSync(file, 'utf8').replace(line, line.replace(' }', ', otherwise: en }')));
			forgetContent();
		});

		it('has pages of the core', () => {
			expect(entriesWithPage([{ id: 'x' }], ({ id }) => `/hulp/${id}/`)).toContainEqual({
				lang: LANG,
				id: 'x'
			});
			expect(localPath(LANG, '/wegwijzer/')).toBe(`/${LANG}/wegwijzer/`);
		});

		it('has no others: links to them lead to the language that is read instead', () => {
			expect(langEntries()).not.toContainEqual({ lang: LANG });
			expect(localPath(LANG, '/onderwerpen/werk/')).toBe('/en/onderwerpen/werk/');
		});

		it('is read in that language where it has nothing, and in Dutch where that has nothing either', () => {
			expect(topicCard(LANG, 'straatintimidatie')[0]).toMatchObject({ lang: 'en' });
			expect(topicCard(LANG, 'werk')[0]).toMatchObject({ lang: 'nl' });
			expect(buildTranslate(LANG)('common.skip')).toBe(buildTranslate('en')('common.skip'));
			expect(wordsLang(LANG)).toBe('en');
		});

		it('is searched among its own pages', () => {
			const { results } = searchIn(LANG)('straatintimidatie');
			expect(results.filter(({ url }) => !url.startsWith(`/${LANG}/`))).toEqual([]);
		});
	});
});
