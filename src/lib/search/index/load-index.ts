import lunr from 'lunr';
import { createAnalyser, type Analyser } from '../words/analyse';
import { READERS, TRAITS, type SearchEntry, type SearchFile } from './documents';
import { collectLines, type Lines, type Part } from './lines';
import { unpackNumbers } from './varint-text';
import { weighTerms, type PageTerms } from './term-weights';

/** An index ready for queries. */
export interface LoadedIndex {
	analyser: Analyser;
	entries: SearchEntry[];
	/** Number of a term, undefined when it is in no page. */
	numberOf: ReadonlyMap<string, number>;
	terms: readonly string[];
	/** Numbers of the terms, in alphabetical order. */
	byLetters: readonly number[];
	/** Rarity of a term by its number: higher is rarer. */
	rarity: readonly number[];
	/** Groups of the thesaurus a term belongs to, as term numbers. */
	groups: readonly (readonly number[])[];
	/** Terms that belong to a group, by its number. */
	members: ReadonlyMap<number, readonly number[]>;
	lines: Lines;
	/** Pages that each page leads to, best first. */
	leads: ReadonlyMap<number, readonly number[]>;
	/** Logarithm of how many pages lead to each page: what its place in the site says about it. */
	prominence: readonly number[];
	/** Words that are not corrected. */
	ordinary: ReadonlySet<string>;
	/** Pages that explain a word. */
	words: ReadonlySet<number>;
	lunr: lunr.Index;
}

// lunr's types know only `Index.load`, which takes its serialised form; constructor and token set are documented in lunr itself.
const { Index } = lunr as unknown as { Index: new (parts: object) => lunr.Index };
/** lunr's automaton of all terms is for wildcards and fuzzy terms. We only ask for terms that are in the index, so each expands to itself. */
const EXACT_TERMS = { intersect: <T>(asked: T): T => asked };

function entriesOf(file: SearchFile): SearchEntry[] {
	return file.titles.map((title, page) => {
		const [type, id, url] = file.shapes[file.shape[page] ?? 0] ?? ['page', '', ''];
		const own = file.ids[page] ?? '';
		const mask = file.marks[page] ?? 0;
		return {
			id: id.replace('*', own),
			type,
			title,
			summary: file.summaries[page] ?? '',
			url: url.replace('*', own),
			readers: READERS.filter((_, at) => (mask >> at) & 1),
			traits: TRAITS.filter((_, at) => (mask >> (READERS.length + at)) & 1)
		};
	});
}

function partsOf(file: SearchFile): Map<number, Part[]> {
	return new Map(
		file.parts.map(([page, ...flat]) => [
			page,
			flat.flatMap((anchor, at) => (at % 2 === 0 ? [{ anchor, title: flat[at + 1] ?? '' }] : []))
		])
	);
}

/**
 * Pages a term finds by itself: those in which it weighs most (champion lists, Manning, Raghavan and Schütze 2008, 7.1.3). More would not be
 * shown, and lunr's time grows with their number. The score of a page still counts all its terms.
 */
const CHAMPIONS = 30;

/**
 * Makes lunr's own structures; its serialised form would be ten times as large. One field: weights of titles, questions and text are joined per
 * term before they saturate (BM25F, Robertson and Zaragoza 2004), which ranks better than a sum over fields and costs a fifth.
 */
function lunrIndex(terms: readonly string[], pages: readonly Map<number, number>[]): lunr.Index {
	const field = 'text';
	const invertedIndex: Record<string, { _index: number; text: Record<string, object> }> = Object.create(null);
	const nothing = {};
	const found = terms.map((): { page: number; weight: number }[] => []);
	const fieldVectors: Record<string, lunr.Vector> = {};
	pages.forEach((weights, page) => {
		const elements: number[] = [];
		for (const [term, weight] of [...weights].sort(([a], [b]) => a - b)) {
			elements.push(term, weight);
			found[term]?.push({ page, weight });
		}
		fieldVectors[`${field}/${page}`] = new lunr.Vector(elements);
	});
	terms.forEach((term, at) => {
		const best = (found[at] ?? []).sort((a, b) => b.weight - a.weight).slice(0, CHAMPIONS);
		invertedIndex[term] = { _index: at, text: Object.fromEntries(best.map(({ page }) => [page, nothing])) };
	});
	const pipeline = new lunr.Pipeline();
	return new Index({ invertedIndex, fieldVectors, tokenSet: EXACT_TERMS, fields: [field], pipeline });
}

/**
 * Makes an index from a file built by `buildIndex`.
 * @param first the analyser of the first index, when this is a second one
 */
export function loadIndex(file: SearchFile, first?: Analyser): LoadedIndex {
	const terms = file.terms === '' ? [] : file.terms.split(' ');
	const numberOf = new Map(terms.map((term, at) => [term, at]));
	const number = (term: string) => {
		const known = numberOf.get(term);
		if (known !== undefined) return known;
		numberOf.set(term, terms.length);
		return terms.push(term) - 1;
	};
	const askedLines = file.asked
		.split('\n')
		.map((page) => (page === '' ? [] : page.split(' ').map(unpackNumbers)));
	const bodies = file.titles.map((): number[] => []);
	file.body.split(' ').forEach((packed, term) => {
		let page = -1;
		for (const gap of unpackNumbers(packed)) {
			page += gap + 1;
			bodies[page]?.push(term);
		}
	});
	const counts = new Map<number, number>();
	askedLines.forEach((lines, page) => {
		for (const term of new Set([...lines.flat(), ...(bodies[page] ?? [])]))
			counts.set(term, (counts.get(term) ?? 0) + 1);
	});
	if (!file.language && !first) throw new Error('a second index is loaded with the analyser of the first');
	const analyser =
		first ??
		createAnalyser(
			file.language ?? { lang: '', stopWords: [], spelling: [], same: [], oneWay: [] },
			(stem) => counts.get(numberOf.get(stem) ?? -1) ?? 0
		);
	const numbersOf = (text: string) => analyser.terms(text).map(number);
	const parts = partsOf(file);
	const pages = file.titles.map((title, page): PageTerms => ({
		title: numbersOf(title),
		asked: askedLines[page] ?? [],
		summary: numbersOf(file.summaries[page] ?? ''),
		parts: (parts.get(page) ?? []).map((part) => numbersOf(part.title)),
		body: bodies[page] ?? []
	}));
	const groups: number[][] = [];
	for (let at = 0; at < terms.length; at += 1) groups.push(analyser.groupsOf(terms[at] ?? '').map(number));
	const { weights, rarity } = weighTerms(pages, groups, terms.length);
	const members = new Map<number, number[]>();
	groups.forEach((own, term) => {
		for (const group of own) members.set(group, [...(members.get(group) ?? []), term]);
	});
	const entries = entriesOf(file);
	return {
		analyser,
		entries,
		numberOf,
		terms,
		byLetters: [...terms.keys()].sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1)),
		rarity,
		groups,
		members,
		lines: collectLines(pages, parts, rarity),
		leads: new Map(file.leads.map(([from, ...to]) => [from, to])),
		prominence: file.titles.map((_, page) =>
			Math.log1p(file.leads.filter(([, ...to]) => to.includes(page)).length)
		),
		ordinary: new Set(file.ordinary.split(' ')),
		words: new Set(entries.flatMap(({ traits }, page) => (traits.includes('word') ? [page] : []))),
		lunr: lunrIndex(terms, weights)
	};
}
