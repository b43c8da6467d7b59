/**
 * `npm run -s zoek:eval -- FILE.yaml`: how well search finds what it should. Lines of the file: `{q, lang, register, relevant: {id: 1..3},
 * must_not_first: [ids], expect_emergency}`. A hit is grade 2 or more; the gain of nDCG is 2^grade - 1 (Järvelin and Kekäläinen 2002).
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { searchIn } from './search-in';

const querySchema = z.object({
	q: z.string(),
	lang: z.string().default('nl'),
	register: z.string().default('none'),
	relevant: z.record(z.string(), z.int().min(1).max(3)),
	must_not_first: z.array(z.string()).default([]),
	expect_emergency: z.enum(['112', '113', 'csg', 'none']).optional()
});

type Query = z.infer<typeof querySchema>;

interface Score {
	success1: number;
	success3: number;
	reciprocal: number;
	ndcg: number;
}

function discounted(grades: readonly number[]): number {
	return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function score(query: Query, ids: readonly string[]): Score {
	const grades = ids.map((id) => query.relevant[id] ?? 0);
	const first = grades.findIndex((grade) => grade >= 2);
	const ideal = discounted(Object.values(query.relevant).sort((a, b) => b - a));
	return {
		success1: first === 0 ? 1 : 0,
		success3: first >= 0 && first < 3 ? 1 : 0,
		reciprocal: first < 0 ? 0 : 1 / (first + 1),
		ndcg: ideal === 0 ? 0 : discounted(grades) / ideal
	};
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run -s zoek:eval -- FILE.yaml');
const queries = z.array(querySchema).parse(parse(readFileSync(file, 'utf8')));
const groups = new Map<string, Score[]>();
const wrong: string[] = [];
for (const query of queries) {
	const { emergency, results } = searchIn(query.lang)(query.q);
	const ids = results.map((result) => result.id);
	const one = score(query, ids);
	for (const name of ['all', `lang ${query.lang}`, `register ${query.register}`]) {
		groups.set(name, [...(groups.get(name) ?? []), one]);
	}
	if (query.expect_emergency && emergency !== query.expect_emergency)
		wrong.push(`card: "${query.q}": expected ${query.expect_emergency}, got ${emergency}`);
	const [first] = ids;
	if (first !== undefined && query.must_not_first.includes(first))
		wrong.push(`forbidden first: "${query.q}": ${first}`);
}
const mean = (scores: readonly Score[], key: keyof Score) =>
	(scores.reduce((sum, each) => sum + each[key], 0) / scores.length).toFixed(3);
for (const [name, scores] of groups) {
	console.log(
		`${name} (${scores.length}): Success@1 ${mean(scores, 'success1')} Success@3 ${mean(scores, 'success3')} MRR ${mean(scores, 'reciprocal')} nDCG@10 ${mean(scores, 'ndcg')}`
	);
}
for (const line of wrong) console.log(line);
