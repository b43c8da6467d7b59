/**
 * `npm run -s zoek:ablation`: what each rule of the search adds, on the tuned and the untuned queries, and on the tuned ones with
 * half of their last word: every rule is put out of action alone.
 * The table of docs/search.md comes from here.
 */
import lunr from 'lunr';
import installDutch from 'lunr-languages/lunr.nl';
import installStemmer from 'lunr-languages/lunr.stemmer.support';
import { content } from '../../src/lib/content/store.server';
import { buildIndex } from '../../src/lib/search/index/build-index';
import { collectDocuments } from '../../src/lib/search/collect/collect.server';
import { languageDataOf } from '../../src/lib/search/index/data-file.server';
import type { SearchDocument } from '../../src/lib/search/index/documents';
import type { LanguageData } from '../../src/lib/search/index/language-data';
import { RANKING } from '../../src/lib/search/rank/ranking-settings';
import { loadSearch, type Search } from '../../src/lib/search/rank/search';
import { STEMMERS } from '../../src/lib/search/words/stem';
import { meanOf, measure, readQueries, type GradedQuery } from '../../src/cli/eval-measures';

installStemmer(lunr);
installDutch(lunr);
// `lunr.nl` is added at run time; the types do not know it.
const { stemmer: classic } = (lunr as unknown as { nl: { stemmer: (token: lunr.Token) => lunr.Token } }).nl;

const LANGS = ['nl', 'en'] as const;
const sets = (['tune', 'test'] as const).map((set) =>
	LANGS.flatMap((lang) => readQueries(`tests/fixtures/queries.${lang}.${set}.yaml`))
);
/** A query as it stands while its last word is half typed. */
function halfTyped(query: GradedQuery): GradedQuery {
	const last = /\p{L}+$/u.exec(query.q)?.[0] ?? '';
	return { ...query, q: query.q.slice(0, query.q.length - Math.floor(last.length / 2)) };
}
sets.push((sets[0] ?? []).map(halfTyped));
const documents = new Map(LANGS.map((lang) => [lang, collectDocuments(content(), lang)]));
const numbers = structuredClone(RANKING);
const stemmers = { ...STEMMERS };

interface Change {
	name: string;
	set?: () => void;
	data?: (data: LanguageData) => LanguageData;
	document?: (document: SearchDocument) => SearchDocument;
}

const allOne = (group: Record<string, number>) => {
	for (const key of Object.keys(group)) group[key] = 1;
};

const CHANGES: Change[] = [
	{ name: 'everything' },
	{
		name: 'classic Snowball stemmer for Dutch',
		set: () => {
			STEMMERS.nl = (word) => classic(new lunr.Token(word, {})).toString();
		}
	},
	{
		name: 'no stemmer',
		set: () => {
			delete STEMMERS.nl;
			delete STEMMERS.en;
		}
	},
	{ name: 'no compound splitting', set: () => void (RANKING.shortestCompound = 1000) },
	{ name: 'no thesaurus', data: (data) => ({ ...data, same: [], oneWay: [], spelling: [] }) },
	{ name: 'no two-way entries', data: (data) => ({ ...data, same: [] }) },
	{ name: 'no one-way entries', data: (data) => ({ ...data, oneWay: [] }) },
	{ name: 'no spelling entries', data: (data) => ({ ...data, spelling: [] }) },
	{ name: 'no typo tolerance', set: () => void (RANKING.strength.typo = 0) },
	{ name: 'no prefixes', set: () => void (RANKING.strength.prefix = 0) },
	{ name: 'no weights of fields', set: () => allOne(RANKING.field) },
	{ name: 'no second pass over lines', set: () => void (RANKING.lineWeight = 0) },
	{
		name: 'no leads from words and topics',
		set: () => void Object.assign(RANKING.lead, { word: 0, topic: 0 })
	},
	{ name: 'no weight of main pages', set: () => void (RANKING.prior = 0) },
	{ name: 'no boosts of kinds and readers', set: () => allOne(RANKING.kind) },
	{ name: 'no asked_as', document: (document) => ({ ...document, asked: [] }) },
	{ name: 'no running text', document: (document) => ({ ...document, body: '' }) }
];

function searches({ data = (same) => same, document = (same) => same }: Change): Map<string, Search> {
	return new Map(
		LANGS.map((lang) => {
			const file = buildIndex(
				(documents.get(lang) ?? []).map(document),
				data(languageDataOf(content(), lang))
			);
			const search = loadSearch(file, content().patterns);
			search.addRegions(content().regions.packed, '/regio/');
			return [lang, search];
		})
	);
}

/** Prints the table. */
export async function run(): Promise<void> {
	console.log(
		'| without | tuned S@1 | S@3 | nDCG@10 | untuned S@1 | S@3 | nDCG@10 | half typed S@1 | S@3 | nDCG@10 |'
	);
	console.log('|---|---|---|---|---|---|---|---|---|---|');
	for (const change of CHANGES) {
		change.set?.();
		const made = searches(change);
		const cells = sets.flatMap((queries) => {
			const { success1, success3, ndcg } = meanOf(
				queries.map((query) =>
					measure(
						query,
						made
							.get(query.lang)
							?.answer(query.q)
							.results.map(({ id }) => id) ?? []
					)
				)
			);
			return [success1, success3, ndcg].map((each) => each.toFixed(3));
		});
		console.log(`| ${change.name} | ${cells.join(' | ')} |`);
		Object.assign(RANKING, structuredClone(numbers));
		Object.assign(STEMMERS, stemmers);
	}
}
