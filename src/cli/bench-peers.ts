/**
 * Other search libraries over the same records, each with its sensible best for Dutch: the stemmer of Snowball where the library takes one or a
 * function, the stock stop words where they are its own, boosts by field, prefixes, typos. They get the same title, `asked_as`, summary,
 * questions and text as our own index. Pagefind is left out: it indexes built pages rather than records, and runs in a browser.
 */
import { create, insertMultiple, search as oramaSearch, save } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import installDutch from 'lunr-languages/lunr.nl';
import installStemmer from 'lunr-languages/lunr.stemmer.support';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../lib/search/documents';
import { stemmerOf } from '../lib/search/stem';

installStemmer(lunr);
installDutch(lunr);

/** A record as text fields: what every library indexes. */
export interface PeerRecord {
	[field: string]: string;
	key: string;
	id: string;
	title: string;
	asked: string;
	summary: string;
	parts: string;
	body: string;
}

export function peerRecords(documents: readonly SearchDocument[]): PeerRecord[] {
	return documents.map(({ id, title, asked, summary, parts, body }, at) => ({
		key: String(at),
		id,
		title,
		asked: asked.join('. '),
		summary,
		parts: parts.map((part) => part.title).join('. '),
		body
	}));
}

/** A library with its index built: how it is saved, loaded and asked. */
export interface Peer {
	name: string;
	/** The index as it would travel. */
	json: string;
	/** Makes a search of what travels; ids in order. */
	load: () => (query: string) => Promise<string[]> | string[];
}

const BOOSTS = { title: 5, asked: 4, summary: 2, parts: 2, body: 1 };
const FIELDS = Object.keys(BOOSTS);
const MOST = 30;

const idsOf = (records: readonly PeerRecord[], keys: readonly string[]) =>
	keys.slice(0, MOST).map((key) => records[Number(key)]?.id ?? '');

function stockLunr(records: readonly PeerRecord[], lang: string): Peer {
	const index = lunr(function () {
		// `lunr.nl` is added at run time; the types do not know it.
		if (lang === 'nl') this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
		this.ref('key');
		for (const [field, boost] of Object.entries(BOOSTS)) this.field(field, { boost });
		for (const record of records) this.add(record);
	});
	const json = JSON.stringify(index);
	return {
		name: 'lunr (stock)',
		json,
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
		json,
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
	const encode = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
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
		json: JSON.stringify(parts),
		load: () => {
			const loaded = make();
			for (const [key, data] of Object.entries(parts)) loaded.import(key, data);
			return (query) => idsOf(records, loaded.search(query, { limit: MOST, suggest: true }).map(String));
		}
	};
}

async function orama(records: readonly PeerRecord[], lang: string): Promise<Peer> {
	const schema = {
		key: 'string',
		title: 'string',
		asked: 'string',
		summary: 'string',
		parts: 'string',
		body: 'string'
	} as const;
	const database = create({
		schema,
		components: {
			tokenizer: { stemming: true, language: lang === 'nl' ? 'dutch' : 'english', stemmer: stemmerOf(lang) }
		}
	});
	// Orama refuses two records of one id; ids of a toolkit and a help point may be the same.
	await insertMultiple(
		database,
		records.map((record) => ({ ...record, id: record.key }))
	);
	return {
		name: 'Orama',
		json: JSON.stringify(save(database)),
		load: () => async (query) => {
			const { hits } = await oramaSearch(database, {
				term: query,
				properties: ['title', 'asked', 'summary', 'parts', 'body'],
				boost: BOOSTS,
				threshold: 1,
				limit: MOST
			});
			return hits.map(({ document }) => records[Number(document.key)]?.id ?? '');
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
		json,
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
		stockLunr(records, lang)
	];
}
