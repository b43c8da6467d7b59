/**
 * Other search libraries over the same records, each with its sensible best for Dutch: our own stemmer where the library takes a
 * function, the stock stop words where they help it, boosts by field, prefixes, typos. They get the same title, `asked_as`, summary,
 * questions and text as our own index. Settings were compared on the tuned two thirds (docs/search.md).
 */
import { create, insertMultiple, load, save, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import installDutch from 'lunr-languages/lunr.nl';
import installStemmer from 'lunr-languages/lunr.stemmer.support';
import MiniSearch from 'minisearch';
import { stemmerOf } from '../../src/lib/search/words/stem';
import { pagefind } from './pagefind';
import { MOST, peerRecords, sizeOf, type Peer, type PeerRecord } from './peer';
import type { SearchDocument } from '../../src/lib/search/index/documents';

installStemmer(lunr);
installDutch(lunr);
type StopWordFilter = (token: lunr.Token) => lunr.Token | undefined;
// `lunr.nl` is added at run time, and its types leave the filter out.
const stock = lunr as unknown as {
	stopWordFilter: StopWordFilter;
	nl: lunr.Builder.Plugin & { stopWordFilter: StopWordFilter };
};

const BOOSTS = { title: 5, asked: 4, summary: 2, parts: 2, body: 1 };
const FIELDS = Object.keys(BOOSTS);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const idsOf = (records: readonly PeerRecord[], keys: readonly string[]) =>
	keys.slice(0, MOST).map((key) => records[Number(key)]?.id ?? '');

function stockLunr(records: readonly PeerRecord[], lang: string): Peer {
	const index = lunr(function () {
		if (lang === 'nl') this.use(stock.nl);
		this.ref('key');
		for (const [field, boost] of Object.entries(BOOSTS)) this.field(field, { boost });
		for (const record of records) this.add(record);
	});
	const json = JSON.stringify(index);
	return {
		name: 'lunr (stock)',
		size: sizeOf(json),
		load: () => {
			const loaded = lunr.Index.load(JSON.parse(json));
			// `:`, `-`, `~` and `*` are syntax to lunr.
			return (query) =>
				idsOf(
					records,
					loaded.search(query.replace(/[^\p{L}\p{N} ]/gu, ' ')).map(({ ref }) => ref)
				);
		}
	};
}

function miniSearch(records: readonly PeerRecord[], lang: string): Peer {
	const stem = stemmerOf(lang);
	const options = {
		idField: 'key',
		fields: FIELDS,
		processTerm: (term: string) => stem(term.toLowerCase()),
		searchOptions: {
			boost: BOOSTS,
			prefix: (term: string) => term.length > 3,
			fuzzy: (term: string) => (term.length > 4 ? 0.2 : false)
		}
	};
	const index = new MiniSearch<PeerRecord>(options);
	index.addAll(records);
	const json = JSON.stringify(index);
	return {
		name: 'MiniSearch',
		size: sizeOf(json),
		load: () => {
			const loaded = MiniSearch.loadJSON<PeerRecord>(json, options);
			return (query) =>
				idsOf(
					records,
					loaded.search(query).map(({ id }) => String(id))
				);
		}
	};
}

function flexSearch(records: readonly PeerRecord[], lang: string): Peer {
	const stem = stemmerOf(lang);
	const encode = (text: string) => wordsOf(text).map(stem);
	const make = () =>
		new FlexSearch.Index({
			tokenize: 'forward',
			encode,
			resolution: 9,
			context: { depth: 1, resolution: 3, bidirectional: true }
		});
	// One text, the weightiest fields first: its scores are by place in the text.
	const text = (record: PeerRecord) =>
		[record.title, record.asked, record.summary, record.parts, record.body].join(' ');
	const index = make();
	for (const record of records) index.add(Number(record.key), text(record));
	const parts: Record<string, string> = {};
	index.export((key: string, data: string) => {
		parts[key] = data;
	});
	return {
		name: 'FlexSearch',
		size: sizeOf(JSON.stringify(parts)),
		load: () => {
			const loaded = make();
			for (const [key, data] of Object.entries(parts)) loaded.import(key, data);
			return (query) => idsOf(records, loaded.search(query, { limit: MOST, suggest: true }).map(String));
		}
	};
}

/** Boosts and numbers of BM25 with which Orama does best: it takes every word for a beginning, so that common words weigh too much. */
const ORAMA = {
	boost: { title: 2, asked: 2, summary: 1, parts: 1, body: 0.5 },
	relevance: { k: 1.2, b: 0.2, d: 0.5 }
};

/** Stop words of the stock list that stand in the records. */
function stockStopWords(records: readonly PeerRecord[], lang: string): string[] {
	const { stopWordFilter } = lang === 'nl' ? stock.nl : stock;
	// The filter lets a word through, or answers nothing.
	const isStopWord = (word: string) => stopWordFilter(new lunr.Token(word, {})) === undefined;
	const words = records.flatMap((record) => FIELDS.flatMap((field) => wordsOf(record[field] ?? '')));
	return [...new Set(words)].filter(isStopWord);
}

async function orama(records: readonly PeerRecord[], lang: string): Promise<Peer> {
	const schema = {
		key: 'string',
		title: 'string',
		asked: 'string[]',
		summary: 'string',
		parts: 'string',
		body: 'string'
	} as const;
	const tokenizer = {
		stemming: true,
		language: lang === 'nl' ? 'dutch' : 'english',
		stemmer: stemmerOf(lang),
		stopWords: stockStopWords(records, lang)
	};
	const make = () => create({ schema, components: { tokenizer } });
	const database = make();
	// Orama refuses two records of one id; ids of a toolkit and a help point may be the same.
	await insertMultiple(
		database,
		records.map((record) => ({ ...record, asked: record.asked.split('. '), id: record.key }))
	);
	const json = JSON.stringify(save(database));
	return {
		name: 'Orama',
		size: sizeOf(json),
		load: () => {
			const loaded = make();
			load(loaded, JSON.parse(json));
			return async (query) => {
				const { hits } = await oramaSearch(loaded, {
					...ORAMA,
					term: query,
					properties: ['title', 'asked', 'summary', 'parts', 'body'],
					threshold: 1,
					limit: MOST
				});
				return hits.map(({ document }) => records[Number(document.key)]?.id ?? '');
			};
		}
	};
}

function fuse(records: readonly PeerRecord[]): Peer {
	const keys = Object.entries(BOOSTS).map(([name, weight]) => ({ name, weight }));
	const options = { keys, ignoreLocation: true, threshold: 0.4, useTokenSearch: true, includeScore: true };
	const index = Fuse.createIndex(
		keys.map(({ name }) => name),
		[...records]
	);
	const json = JSON.stringify(index.toJSON());
	return {
		name: 'Fuse.js',
		size: sizeOf(json),
		load: () => {
			const loaded = new Fuse(records, options, Fuse.parseIndex(JSON.parse(json)));
			return (query) => loaded.search(query.slice(0, 200), { limit: MOST }).map(({ item }) => item.id);
		}
	};
}

/** Every library over the same records. */
export async function buildPeers(documents: readonly SearchDocument[], lang: string): Promise<Peer[]> {
	const records = peerRecords(documents);
	return [
		miniSearch(records, lang),
		flexSearch(records, lang),
		await orama(records, lang),
		fuse(records),
		await pagefind(records, lang),
		stockLunr(records, lang)
	];
}
