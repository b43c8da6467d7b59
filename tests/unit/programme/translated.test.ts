import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageShares } from '../../../src/lib/content/check/language-shares.server';
import { readContent } from '../../../src/lib/content/read-content.server';
import { content } from '../../../src/lib/content/store.server';
import { measurePage } from '../../../src/lib/programme/measure-page.server';
import {
	abbreviations,
	laws,
	motions,
	overview,
	whoDoesWhat
} from '../../../src/lib/programme/overview.server';
import { timelineYear } from '../../../src/lib/programme/timeline.server';
import { siteCopy } from '../content/site-copy';

const TIMELINE = 'seeds/timeline.en.yaml';
const PROGRAMME = 'seeds/programme.en.yaml';

describe('the programme in another language', () => {
	it('an event has its words, and the facts and the source of the original', () => {
		const year = timelineYear('en', '2024');
		expect(year).toMatchObject({ translation: 'draft' });
		expect(year?.events[0]).toMatchObject({
			title: 'The first posters',
			lang: 'en',
			date: 'May 2024',
			measures: [{ title: 'Posters in every bus', lang: 'en', href: '/en/programma/000-001/' }],
			sources: [{ href: '/en/programma/stukken/#stuk-000' }]
		});
	});

	it('an event that nobody has translated says that it is Dutch, and so does the measure it is about', () => {
		const year = timelineYear('en', '2025');
		expect(year).toMatchObject({ translation: 'missing' });
		expect(year?.events[0]).toMatchObject({
			title: 'De clubwet zou komen',
			lang: 'nl',
			measures: [{ lang: 'nl' }]
		});
	});

	it('the page of a measure names events and its line in the language they are in', () => {
		expect(measurePage('en', '000-001')).toMatchObject({
			line: 'Line 1: Made-up line 1',
			lineLang: 'en',
			events: [{ title: 'The first posters', lang: 'en' }]
		});
		expect(measurePage('en', '000-002')).toMatchObject({ events: [{ lang: 'nl' }] });
	});

	it('a page of which everything is translated says that it is a draft, and not that it is Dutch', () => {
		expect(overview('en')).toMatchObject({
			translation: 'draft',
			intro: [{ text: 'This programme is made up.', lang: 'en' }]
		});
		expect(laws('en')).toMatchObject({
			translation: 'draft',
			laws: [{ name: 'Clubwet (club law)', inForce: null, lang: 'en' }]
		});
	});

	it('a page of which a part is Dutch says so, and marks that part', () => {
		const { translation, ministries, bodies } = whoDoesWhat('en');
		expect(translation).toBe('missing');
		expect(ministries.map(({ id, lang }) => [id, lang])).toEqual([
			['OCW', 'en'],
			['SZW', 'nl'],
			['JenV', 'nl']
		]);
		expect(bodies[0]).toMatchObject({ name: 'De lijn', lang: 'nl', help: 'lijn-dag-en-nacht' });
		expect(motions('en')).toMatchObject({ translation: 'missing' });
	});

	it('an abbreviation keeps the Dutch words that it stands for, with what they mean', () => {
		expect(abbreviations('en').abbreviations[0]).toMatchObject({
			short: 'VB',
			long: 'Voorbeeld',
			meaning: 'example'
		});
		expect(abbreviations('nl').abbreviations[0]).toMatchObject({ long: 'Voorbeeld', meaning: null });
	});

	it('in the language of the original nothing is said of a translation', () => {
		const pages = [overview('nl'), whoDoesWhat('nl'), laws('nl'), motions('nl'), timelineYear('nl', '2025')];
		expect(pages.map((page) => page?.translation)).toEqual(pages.map(() => 'original'));
	});

	it('is counted with what is translated', () => {
		const shares = languageShares(content(), ['en']);
		expect(shares).toContainEqual(expect.objectContaining({ kind: 'event', records: 2, translated: 1 }));
		const programme = shares.find(({ kind }) => kind === 'programme');
		// Two ministries and a body are not.
		expect((programme?.records ?? 0) - (programme?.translated ?? 0)).toBe(3);
	});
});

describe('a translation of the programme', () => {
	const { faultsAfter, path } = siteCopy();
	const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

	it.each([
		[
			'a date',
			TIMELINE,
			replace('    title:', '    date: 2024-06\n    title:'),
			'words[0].date: expected no such field'
		],
		[
			'more text than the original has',
			TIMELINE,
			replace('The first posters', 'The first posters\n    text: Everywhere.'),
			'words[0].text: expected nothing: the original does not say anything here'
		],
		[
			'an event that does not exist',
			TIMELINE,
			replace('id: posters-in-de-bus', 'id: posters-in-de-bos'),
			'words[0].id: expected the id of an original, got "posters-in-de-bos" (nearest: posters-in-de-bus)'
		],
		[
			'a law that does not exist',
			PROGRAMME,
			replace('id: clubwet', 'id: clubwed'),
			'words.laws[0].id: expected the id of an original, got "clubwed" (nearest: clubwet)'
		],
		[
			'a state of a law as a fact',
			PROGRAMME,
			replace('state: A plan.', "state: A plan., in_force: '2026-01-01'"),
			'words.laws[0].in_force: expected no such field'
		],
		[
			'a list that there is not',
			PROGRAMME,
			replace('  laws:', '  acts:'),
			'words.acts: expected no such field'
		]
	])('that holds %s is refused', (_, file, change, message) => {
		expect(faultsAfter(file, change)).toContain(`${file}: ${message}`);
	});

	it('that is older than its original is listed once, however many lists it holds', () => {
		const file = path(PROGRAMME);
		writeFileSync(file, readFileSync(file, 'utf8').replace(/of: '\w+'/, "of: ''"));
		const { outdated } = readContent(path(''));
		expect(outdated.filter((each) => each.file === PROGRAMME)).toHaveLength(1);
	});
});
