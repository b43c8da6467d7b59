import { meanOf, measure, readQueries, type GradedQuery, type Measures } from './eval-measures';
import { keptSearch } from './kept-search';

/** The sums of an evaluation. */
interface Tally {
	/** Measures by group: all, and each language and register. */
	groups: Map<string, Measures[]>;
	/** What came out wrong, a line each. */
	wrong: string[];
	forbidden: number;
	/** Queries that a card is expected for, and those that none should stand above: how many there are, and how many got something else. */
	cards: { expected: number; missed: number };
	none: { expected: number; missed: number };
	/** Queries that say who speaks: how many there are, and for how many search takes somebody else. */
	roles: { expected: number; missed: number };
}

async function add(query: GradedQuery, tally: Tally): Promise<void> {
	const { groups, wrong, cards, none, roles } = tally;
	const { emergency, role, results } = (await keptSearch(query.lang))(query.q);
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
	if (query.role) roles.expected += 1;
	if (query.role && role !== query.role) {
		roles.missed += 1;
		wrong.push(`role: "${query.q}": expected ${query.role}, got ${role ?? 'none'}`);
	}
	const [first] = ids;
	if (first !== undefined && query.must_not_first.includes(first)) {
		tally.forbidden += 1;
		wrong.push(`forbidden first: "${query.q}": ${first}`);
	}
}

/**
 * `npm run -s zoek:eval`: how well search finds what it should, overall, per language and per register, with the wrong cards and the
 * forbidden first results.
 * @param options.numbers leaves the queries themselves out
 * @throws Mistake when a file is not there or not a list of graded queries
 */
export async function zoekEval(files: readonly string[], options: { numbers?: boolean }): Promise<void> {
	const tally: Tally = {
		groups: new Map(),
		wrong: [],
		forbidden: 0,
		cards: { expected: 0, missed: 0 },
		none: { expected: 0, missed: 0 },
		roles: { expected: 0, missed: 0 }
	};
	for (const query of files.flatMap(readQueries)) await add(query, tally);
	const { groups, cards, none, roles, forbidden, wrong } = tally;
	for (const [name, list] of groups) {
		const { success1, success3, reciprocal, ndcg } = meanOf(list);
		console.log(
			`${name} (${list.length}): Success@1 ${success1.toFixed(3)} Success@3 ${success3.toFixed(3)} MRR ${reciprocal.toFixed(3)} nDCG@10 ${ndcg.toFixed(3)}`
		);
	}
	console.log(
		`wrong cards: ${cards.missed} of ${cards.expected} that expect one, ${none.missed} of ${none.expected} that expect none; forbidden first results: ${forbidden}`
	);
	if (roles.expected > 0)
		console.log(`role right: ${roles.expected - roles.missed} of ${roles.expected} that say who speaks`);
	if (!options.numbers) for (const line of wrong) console.log(line);
}
