import type { PackedModel } from './emergency-model';
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

/** For whom a page is, as visitors narrow results. */
export const READERS = ['self', 'bystander', 'parent', 'youth', 'professional', 'own-behaviour'] as const;
export type SearchReader = (typeof READERS)[number];

/** What else counts for the order: an explained word; help in one town only; help for adults only. */
export const TRAITS = ['word', 'local', 'adults-only'] as const;
export type SearchTrait = (typeof TRAITS)[number];

/** A part of a page with a heading and an address of its own. */
export interface DocumentPart {
	anchor: string;
	title: string;
}

/** What is known of a page while the index is built. */
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
	/** For whom it is; empty: for everyone. */
	readers: readonly SearchReader[];
	traits: readonly SearchTrait[];
	/** Pages it leads to, the best first, as `type/id`. */
	leadsTo: readonly string[];
}

/** What travels with the index, to show a result. */
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
 * stand in the rest of a page. lunr's own structures, ten times as large, are made of it on load.
 */
export interface SearchFile {
	/** Words about the language; null in a second index, which is analysed as the first. */
	language: LanguageData | null;
	/** What tells which card a sentence asks for; null in a second index, and where no sentences are given. */
	emergencies: PackedModel | null;
	/** Kinds of pages: type, and id and address with `*` for the part in which they differ. */
	shapes: [type: ResultType, id: string, url: string][];
	/** Per page, in the order of the index. */
	shape: number[];
	ids: string[];
	titles: string[];
	summaries: string[];
	/** Anchors and headings per page that has them: `[page, anchor, title, anchor, title, ...]`. */
	parts: [page: number, ...anchorsAndTitles: string[]][];
	/** Per page the sum of `1 << position` in READERS and TRAITS, one behind the other. */
	marks: number[];
	/** Pages that lead to others: `[page, ...pages]`. */
	leads: [from: number, ...to: number[]][];
	/** Terms parted by a space, the commonest in `asked` first. */
	terms: string;
	/** Term numbers of the lines of `asked`: lines parted by a space, pages by a line break (see varint-text). */
	asked: string;
	/** Per term the gaps between the pages in whose other text it stands, parted by a space. */
	body: string;
}
