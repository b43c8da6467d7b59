/** How well a list of results answers a query: the measures of `zoek:eval` and `bench`. */
import { z } from 'zod';
import { ROLES } from '../lib/content/search/sentence-labels';
import { formatFault, type Fault } from '../lib/content/read/faults';
import { parseYaml } from '../lib/content/read/read-records.server';
import { zodFaults } from '../lib/content/read/zod-faults';
import { defaultLang, isLang } from '../lib/i18n/languages';
import { Mistake, readNamedFile } from './mistake';

const querySchema = z.object({
	q: z.string(),
	lang: z.string().refine(isLang, 'a language of the site').default(defaultLang),
	register: z.string().default('none'),
	relevant: z.record(z.string(), z.int().min(1).max(3)),
	must_not_first: z.array(z.string()).default([]),
	expect_emergency: z.enum(['112', '113', 'csg', 'none']).optional(),
	role: z.enum(ROLES).optional()
});

export type GradedQuery = z.infer<typeof querySchema>;

/**
 * Reads a file of graded queries (format: tests/fixtures/queries.README.md).
 * @throws Mistake naming file and place of the first fault
 */
export function readQueries(file: string): GradedQuery[] {
	const faults: Fault[] = [];
	const data = parseYaml(readNamedFile(file), file, faults);
	const result = z.array(querySchema).safeParse(data);
	if (result.success) return result.data;
	if (faults.length === 0)
		faults.push(...zodFaults(file, data, result.error.issues, Object.keys(querySchema.shape)));
	throw new Mistake(faults.slice(0, 1).map(formatFault).join(''));
}

export interface Measures {
	success1: number;
	success3: number;
	reciprocal: number;
	ndcg: number;
}

/** A hit is a result of this grade or more. */
const HIT = 2;
const DEPTH = 10;

function discounted(grades: readonly number[]): number {
	return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/**
 * Success@1, Success@3, reciprocal rank and nDCG@10 (gain 2^grade - 1, Järvelin and Kekäläinen 2002) of one query.
 * @param ids results in order; an id that two kinds of pages share counts once, where it stands first
 */
export function measure(query: Pick<GradedQuery, 'relevant'>, ids: readonly string[]): Measures {
	const grades = [...ids].map((id, at) => (ids.indexOf(id) === at ? (query.relevant[id] ?? 0) : 0));
	const first = grades.findIndex((grade) => grade >= HIT);
	const ideal = discounted(Object.values(query.relevant).sort((a, b) => b - a));
	return {
		success1: first === 0 ? 1 : 0,
		success3: first >= 0 && first < 3 ? 1 : 0,
		reciprocal: first < 0 ? 0 : 1 / (first + 1),
		ndcg: ideal === 0 ? 0 : discounted(grades) / ideal
	};
}

/** The mean of each measure. */
export function meanOf(list: readonly Measures[]): Measures {
	const mean = (key: keyof Measures) => list.reduce((sum, each) => sum + each[key], 0) / (list.length || 1);
	return {
		success1: mean('success1'),
		success3: mean('success3'),
		reciprocal: mean('reciprocal'),
		ndcg: mean('ndcg')
	};
}
