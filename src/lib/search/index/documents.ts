import type { LanguageData } from './language-data';

/** Kinds of results, in the order of their groups. */
export const RESULT_TYPES = [
	'help',
	'region',
	'topic',
	'guide',
	'toolkit',
	'campaign',
	'page',
	'measure'
] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

/** Who a page is for; visitors narrow results by this. */
export const READERS = ['self', 'bystander', 'parent', 'youth', 'professional', 'own-behaviour'] as const;
export type SearchReader = (typeof READERS)[number];

/** What else counts for the order: it explains a word; it helps in one town only; it helps adults only. */
export const TRAITS = ['word', 'local', 'adults-only'] as const;
export type SearchTrait = (typeof TRAITS)[number];

/** A part of a page with a heading and an address of its own. */
export interface DocumentPart {
	anchor: string;
	title: string;
}

/** What is known about a page while the index is built. */
export interface SearchDocument {
	id: string;
	type: ResultType;
	title: string;
	summary: string;
	url: string;
	/** How visitors ask for it, in their own words. */
	asked: readonly string[];
	/** Other words on the page. */
	body: string;
	/** Questions the page answers under a heading of their own. */
	parts: readonly DocumentPart[];
	/** Who it is for; empty: for everyone. */
	readers: readonly SearchReader[];
	traits: readonly SearchTrait[];
	/** Pages it leads to, best first, as `type/id`. */
	leadsTo: readonly string[];
}

/** What is sent with the index to show a result. */
export interface SearchEntry {
	id: string;
	type: ResultType;
	title: string;
	summary: string;
	url: string;
	readers: readonly SearchReader[];
	traits: readonly SearchTrait[];
}

/**
 * The file a browser fetches. It holds what ranking needs and no more: terms once, the order in which `asked` uses them, and which terms
 * occur in the rest of a page. lunr's own structures, ten times as large, are made from it on load.
 */
export interface SearchFile {
	/** Words about the language; null in a second index, which is analysed like the first. */
	language: LanguageData | null;
	/** Kinds of pages: type, and id and address with `*` for the part that differs per page. */
	shapes: [type: ResultType, id: string, url: string][];
	/** Per page, in the order of the index. */
	shape: number[];
	ids: string[];
	titles: string[];
	summaries: string[];
	/** Anchors and headings per page that has them: `[page, anchor, title, anchor, title, ...]`. */
	parts: [page: number, ...anchorsAndTitles: string[]][];
	/** Per page the sum of `1 << position`, by position in READERS followed by TRAITS. */
	marks: number[];
	/** Pages that lead to others: `[page, ...pages]`. */
	leads: [from: number, ...to: number[]][];
	/** Terms separated by spaces, the most common in `asked` first. */
	terms: string;
	/** Term numbers of the lines of `asked`: lines separated by spaces, pages by line breaks (see varint-text). */
	asked: string;
	/** Words that are no misspelling of a word of the index, though they look it (see ordinary-words); separated by spaces. */
	ordinary: string;
	/** Per term the gaps between the pages in whose other text it occurs; terms separated by spaces. */
	body: string;
}
