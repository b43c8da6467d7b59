/** Kinds of results, in the order of their groups. */
export const RESULT_TYPES = ['help', 'region', 'topic', 'guide', 'toolkit', 'campaign', 'page'] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

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
	asked: string;
	/** Other words on the page. */
	body: string;
	/** Questions the page answers under a heading of their own. */
	parts: DocumentPart[];
}

/** What travels with the index, to show a result. */
export type SearchEntry = Pick<SearchDocument, 'id' | 'type' | 'title' | 'summary' | 'url'>;

/** The file a browser fetches: lunr's index and the results it points to. */
export interface SearchFile {
	lang: string;
	index: object;
	entries: SearchEntry[];
}
