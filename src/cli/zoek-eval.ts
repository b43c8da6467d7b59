/**
 * `npm run -s zoek:eval -- FILE.yaml [MORE.yaml]`: how well search finds what it should, overall, per language and per register, with the
 * wrong cards and the forbidden first results. `--numbers` leaves the queries themselves out: for files that must not be read while tuning.
 */
import { meanOf, measure, readQueries, type Measures } from './eval-measures';
import { searchIn } from './search-in';

const numbersOnly = process.argv.includes('--numbers');
const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
if (files.length === 0) throw new Error('usage: npm run -s zoek:eval -- FILE.yaml [MORE.yaml] [--numbers]');

const groups = new Map<string, Measures[]>();
const wrong: string[] = [];
let forbidden = 0;
/** Queries that a card is expected for, and those that none should stand above: how many there are, and how many got something else. */
const cards = { expected: 0, missed: 0 };
const none = { expected: 0, missed: 0 };
for (const query of files.flatMap(readQueries)) {
	const { emergency, results } = searchIn(query.lang)(query.q);
	const ids = results.map(({ id }) => id);
	const one = measure(query, ids);
	const isGraded = Object.keys(query.relevant).length > 0;
	for (const name of isGraded ? ['all', `lang ${query.lang}`, `register ${query.register}`] : [])
		groups.set(name, [...(groups.get(name) ?? []), one]);
	const counted = query.expect_emergency === 'none' ? none : cards;
	if (query.expect_emergency) counted.expected += 1;
	if (query.expect_emergency && emergency !== query.expect_emergency) {
		counted.missed += 1;
		wrong.push(`card: "${query.q}": expected ${query.expect_emergency}, got ${emergency}`);
	}
	const [first] = ids;
	if (first !== undefined && query.must_not_first.includes(first)) {
		forbidden += 1;
		wrong.push(`forbidden first: "${query.q}": ${first}`);
	}
}
for (const [name, list] of groups) {
	const { success1, success3, reciprocal, ndcg } = meanOf(list);
	console.log(
		`${name} (${list.length}): Success@1 ${success1.toFixed(3)} Success@3 ${success3.toFixed(3)} MRR ${reciprocal.toFixed(3)} nDCG@10 ${ndcg.toFixed(3)}`
	);
}
console.log(
	`wrong cards: ${cards.missed} of ${cards.expected} that expect one, ${none.missed} of ${none.expected} that expect none; forbidden first results: ${forbidden}`
);
if (!numbersOnly) for (const line of wrong) console.log(line);
