import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { meanOf, measure, readQueries, type GradedQuery } from '../../src/cli/eval-measures';
import { searchIn } from '../../src/cli/search-in';
import { langCodes } from '../../src/lib/i18n/languages';
import {
	isRecording,
	readRecorded,
	TOLERANCE,
	writeRecorded,
	type CardFigures,
	type RecordedFigures,
	type SearchFigures
} from './recorded-figures';
import { figures } from './wegwijzer/whole-space';

const recorded: RecordedFigures | null = isRecording ? null : readRecorded();
const now: RecordedFigures = {
	search: {},
	cards: {},
	wegwijzer: { states: figures.states, mean: rounded(figures.meanOverPaths), most: figures.most }
};
afterAll(() => {
	if (isRecording) writeRecorded(now);
});

function rounded(value: number): number {
	return Number(value.toFixed(3));
}

/** Lines that say which figures fell, and the queries that came out right when they were recorded and do not now. */
function fallen(
	before: Readonly<Record<string, number | string[]>>,
	after: Readonly<Record<string, number | string[]>>
): string[] {
	const lines = Object.entries(before).flatMap(([name, value]) => {
		const measured = after[name];
		return typeof value === 'number' && typeof measured === 'number' && measured < value - TOLERANCE.share
			? [`${name}: ${measured}, was ${value}`]
			: [];
	});
	const known = before.missed;
	const fell = Array.isArray(after.missed)
		? after.missed.filter((query) => !Array.isArray(known) || !known.includes(query))
		: [];
	return lines.length === 0 ? [] : [...lines, ...fell.map((query) => `fell: "${query}"`)];
}

function searchFigures(queries: readonly GradedQuery[]): SearchFigures {
	const measured = queries
		.filter(({ relevant }) => Object.keys(relevant).length > 0)
		.map((query) => ({
			q: query.q,
			of: measure(
				query,
				searchIn(query.lang)(query.q).results.map(({ id }) => id)
			)
		}));
	const { success1, success3, ndcg } = meanOf(measured.map(({ of }) => of));
	return {
		success1: rounded(success1),
		success3: rounded(success3),
		ndcg: rounded(ndcg),
		missed: measured.filter(({ of }) => of.success1 === 0).map(({ q }) => q)
	};
}

function cardFigures(queries: readonly GradedQuery[]): CardFigures {
	const judged = queries.flatMap(({ q, lang, expect_emergency: card }) =>
		card === undefined ? [] : [{ q, card, isRight: searchIn(lang)(q).emergency === card }]
	);
	const rightOf = (list: typeof judged) =>
		rounded(list.length === 0 ? 1 : list.filter(({ isRight }) => isRight).length / list.length);
	return {
		acute: rightOf(judged.filter(({ card }) => card !== 'none')),
		calm: rightOf(judged.filter(({ card }) => card === 'none')),
		missed: judged.filter(({ isRight }) => !isRight).map(({ q }) => q)
	};
}

/** Languages for which somebody wrote queries and graded what answers them. */
const GRADED = langCodes().filter((lang) => existsSync(`tests/fixtures/queries.${lang}.tune.yaml`));

describe.each(GRADED)('search in %s is as good as it was', (lang) => {
	const tuned = `queries.${lang}.tune.yaml`;

	it('finds what people need as high as before', () => {
		const measured = searchFigures(readQueries(`tests/fixtures/${tuned}`));
		now.search[tuned] = measured;
		expect(recorded ? fallen(recorded.search[tuned] ?? {}, measured) : []).toEqual([]);
		expect(measured.success1).toBeGreaterThan(0);
	});

	it.each([tuned, `emergencies.${lang}.yaml`])('shows the emergency cards as before (%s)', (name) => {
		const measured = cardFigures(readQueries(`tests/fixtures/${name}`));
		now.cards[name] = measured;
		expect(recorded ? fallen(recorded.cards[name] ?? {}, measured) : []).toEqual([]);
		expect(measured.acute).toBeGreaterThan(0);
	});
});

it('the wegwijzer asks no more than it did, and has about as many pages', () => {
	const before = recorded?.wegwijzer ?? now.wegwijzer;
	expect(now.wegwijzer.most).toBeLessThanOrEqual(before.most);
	expect(now.wegwijzer.mean).toBeLessThanOrEqual(before.mean + TOLERANCE.mean);
	expect(Math.abs(now.wegwijzer.states / before.states - 1)).toBeLessThanOrEqual(TOLERANCE.states);
});

it('a figure that falls is told with the queries that fell', () => {
	const before = { success1: 0.9, missed: ['always'] };
	expect(fallen(before, { success1: 0.895, missed: ['always', 'new'] })).toEqual([]);
	expect(fallen(before, { success1: 0.8, missed: ['always', 'new'] })).toEqual([
		'success1: 0.8, was 0.9',
		'fell: "new"'
	]);
});
