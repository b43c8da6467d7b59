import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

const FILE = 'tests/fixtures/recorded-figures.yaml';

const share = z.number().min(0).max(1);

/** Search over one file of graded queries. */
const searchFigures = z.strictObject({
	success1: share,
	success3: share,
	ndcg: share,
	/** Queries that no hit stood first for. */
	missed: z.array(z.string())
});

/** Emergency cards over one file: of the queries that expect one and of those that expect none, the share that is right. */
const cardFigures = z.strictObject({
	acute: share,
	calm: share,
	/** Queries with another card than expected. */
	missed: z.array(z.string())
});

const figuresSchema = z.strictObject({
	/** By file, without its folder. */
	search: z.record(z.string(), searchFigures),
	cards: z.record(z.string(), cardFigures),
	wegwijzer: z.strictObject({
		states: z.int(),
		/** Questions on the way to an advice: the mean over all ways of answering, and the most. */
		mean: z.number(),
		most: z.int()
	})
});

export type SearchFigures = z.infer<typeof searchFigures>;
export type CardFigures = z.infer<typeof cardFigures>;
export type RecordedFigures = z.infer<typeof figuresSchema>;

/** How far a figure may be off before a test fails. Content grows: a new page pushes one result down and another up. */
export const TOLERANCE = {
	/** Of a share: one query in a hundred. */
	share: 0.01,
	/** Of the number of states, up and down. */
	states: 0.1,
	/** Of the mean number of questions. */
	mean: 0.1
};

/** Whether the figures are to be written anew instead of being compared. */
export const isRecording = process.env.RECORD_FIGURES !== undefined;

export function readRecorded(): RecordedFigures {
	return figuresSchema.parse(parse(readFileSync(FILE, 'utf8')));
}

const HEADER = `# Figures that may not get worse, as they were measured last; tests/content/recorded-figures.test.ts compares them and says how far they may
# be off. Renew them when a change makes them better, or makes one worse for a reason that the commit gives:
# RECORD_FIGURES=1 npx vitest run tests/content/recorded-figures
`;

export function writeRecorded(figures: RecordedFigures): void {
	writeFileSync(FILE, HEADER + stringify(figures, { lineWidth: 0 }));
}
