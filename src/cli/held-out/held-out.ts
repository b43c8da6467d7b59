import { content } from '../../lib/content/store.server';
import { ROLES, type Danger, type Role } from '../../lib/content/search/sentence-labels';
import type { Lang } from '../../lib/i18n/languages';
import { collectDocuments } from '../../lib/search/collect/collect.server';
import { buildAnalyser, buildIndex } from '../../lib/search/index/build-index';
import { languageDataOf } from '../../lib/search/index/data-file.server';
import { isOnlyOwnBehaviour } from '../../lib/search/rank/query-signals';
import { loadSearch } from '../../lib/search/rank/search';
import type { SearchAnswer } from '../../lib/search/rank/search-answer';
import { costOf, examplesOf } from '../../lib/search/understand/examples';
import { featuriser, PLACES } from '../../lib/search/understand/features';
import { pageLabels } from '../../lib/search/understand/labels';
import { makeModel } from '../../lib/search/understand/make-model';
import { understand, unpackModel } from '../../lib/search/understand/model';
import { meanOf, measure, type Measures } from '../eval-measures';
import { foldsOf, groupsOf, type FoldedSentence } from './folds';

/** Flags of `npm run -s zoek:held-out`. */
export interface HeldOutOptions {
	lang: Lang;
	/** How many of the folds are asked. */
	ask: number;
	/** The share of the other sentences that is learned from: the learning curve. */
	part: number;
	/** How many of the pages that are found least are named. */
	pages: number;
}

const FOLDS = 5;
/** Results that are measured. */
const DEPTH = 10;

/** A held-out sentence and what was made of it: pages by words alone, by the model alone, and the answer of both together. */
interface Asked {
	sentence: FoldedSentence;
	words: string[];
	learned: string[];
	answer: SearchAnswer;
}

const idsOf = ({ results }: SearchAnswer) => results.map(({ id }) => id);

/** Asks what is held out of searches that have learned from all other folds. */
function* askAll(
	sentences: readonly FoldedSentence[],
	{ lang, ask, part }: HeldOutOptions
): Generator<Asked> {
	const documents = collectDocuments(content(), lang);
	const data = languageDataOf(content(), lang);
	const index = buildIndex(documents, data);
	const featurise = featuriser(buildAnalyser(documents, data));
	const pages = pageLabels(documents);
	const bare = loadSearch(index, content().patterns);
	for (let fold = 0; fold < ask; fold += 1) {
		const others = sentences.filter((each) => each.fold !== fold);
		const learned = others.filter((_, at) => Math.floor((at + 1) * part) > Math.floor(at * part));
		const examples = examplesOf({ documents, sentences: groupsOf(learned), emergencies: [] }, featurise);
		const packed = makeModel(examples, PLACES, pages.length, costOf);
		const model = unpackModel(packed);
		const search = loadSearch(index, content().patterns);
		search.addModel(packed);
		for (const sentence of sentences.filter((each) => each.fold === fold)) {
			const { pages: odds } = understand(featurise(sentence.text), model);
			const learned = [...pages.keys()].sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0)).slice(0, DEPTH);
			yield {
				sentence,
				words: idsOf(bare.answer(sentence.text)),
				learned: learned.map((label) => pages[label] ?? ''),
				answer: search.answer(sentence.text)
			};
		}
	}
}

const share = (part: number, whole: number) =>
	`${part} of ${whole}${whole ? ` (${(part / whole).toFixed(3)})` : ''}`;

function places(name: string, measured: readonly Measures[]): void {
	const { success1, success3, ndcg } = meanOf(measured);
	console.log(`${name}: S@1 ${success1.toFixed(3)} S@3 ${success3.toFixed(3)} nDCG@10 ${ndcg.toFixed(3)}`);
}

const measuresOf = ({ sentence: { labels } }: Asked, ids: readonly string[]) =>
	measure({ relevant: labels.relevant }, ids);

/** The pages whose sentences find them, or another that is right, least often. */
function weakest(asked: readonly Asked[], most: number): void {
	const byPage = new Map<string, number[]>();
	for (const each of asked) {
		const [page] = Object.entries(each.sentence.labels.relevant).find(([, grade]) => grade === 3) ?? [];
		if (page === undefined) continue;
		byPage.set(page, [...(byPage.get(page) ?? []), measuresOf(each, idsOf(each.answer)).success1]);
	}
	const rows = [...byPage].map(([page, hits]) => ({
		page,
		found: hits.reduce((sum, hit) => sum + hit, 0),
		of: hits.length
	}));
	rows.sort((a, b) => a.found / a.of - b.found / b.of || b.of - a.of);
	for (const { page, found, of } of rows.slice(0, most)) console.log(`  ${page}: ${share(found, of)}`);
}

function cards(asked: readonly Asked[]): void {
	const of = (danger: Danger) => asked.filter(({ sentence }) => sentence.labels.danger === danger);
	for (const danger of ['112', 'csg', '113'] as const) {
		const expected = of(danger);
		const none = expected.filter(({ answer }) => answer.emergency === 'none').length;
		const other = expected.filter(({ answer }) => !['none', danger].includes(answer.emergency)).length;
		console.log(`card ${danger}: none shown for ${share(none, expected.length)}, another for ${other}`);
	}
	const calm = of('none');
	const many = calm.filter(({ answer }) => answer.emergency !== 'none').length;
	console.log(`no card: one shown for ${share(many, calm.length)}`);
	const child = (danger: Danger) => of(danger).filter(({ answer }) => answer.isChildAtRisk).length;
	console.log(
		`child at risk: seen in ${share(child('child'), of('child').length)}, and in ${share(child('none'), calm.length)} without`
	);
}

function roles(asked: readonly Asked[]): void {
	const told = asked.flatMap(({ sentence, answer }) =>
		sentence.labels.role ? [{ right: sentence.labels.role, answer }] : []
	);
	const right = told.filter(({ right: role, answer }) => answer.role === role).length;
	console.log(`role: right for ${share(right, told.length)}`);
	const mistakes = new Map<string, number>();
	for (const { right: role, answer } of told) {
		const key = `${role} taken for ${answer.role ?? 'none'}`;
		if (role !== answer.role) mistakes.set(key, (mistakes.get(key) ?? 0) + 1);
	}
	for (const [mistake, count] of [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, ROLES.length))
		console.log(`  ${mistake}: ${count}`);
	const isOwn = ({ results: [first] }: SearchAnswer) =>
		first !== undefined && isOnlyOwnBehaviour(first.readers);
	const others = told.filter(({ right: role }) => HARMED.includes(role));
	console.log(
		`begins with help for who did it: ${share(others.filter(({ answer }) => isOwn(answer)).length, others.length)}`
	);
}

/** People who never should see help for who did it first. */
const HARMED: readonly Role[] = ['self', 'known-person', 'bystander', 'parent'];

/**
 * `npm run -s zoek:held-out`: how search reads sentences that it did not learn from. It learns anew for each fold; sentences that are nearly
 * the same are in the same fold. Sentences are harder than graded queries, as their labels name fewer pages: the figures compare with each other.
 */
export function heldOut(options: HeldOutOptions): void {
	const { lang } = options;
	const judged = (content().emergencies.get(lang) ?? []).map(({ text, card }) => ({
		relevant: {},
		danger: card,
		sentences: [text]
	}));
	const sentences = foldsOf([...(content().sentences.get(lang) ?? []), ...judged], FOLDS);
	const asked = [...askAll(sentences, options)];
	console.log(`${lang}: ${asked.length} of ${sentences.length} sentences asked`);
	const graded = asked.filter(({ sentence }) =>
		Object.values(sentence.labels.relevant).some((grade) => grade > 1)
	);
	places(
		'words alone',
		graded.map((each) => measuresOf(each, each.words))
	);
	places(
		'model alone',
		graded.map((each) => measuresOf(each, each.learned))
	);
	places(
		'together',
		graded.map((each) => measuresOf(each, idsOf(each.answer)))
	);
	cards(asked);
	roles(asked);
	weakest(graded, options.pages);
}
