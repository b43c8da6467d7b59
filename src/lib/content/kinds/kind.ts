import type { Fault } from '../read/faults';
import type { Translation } from '../read/fields';
import type { InLanguage, OutdatedTranslation } from '../read/in-language';
import type { Collection } from '../read/read-records.server';
import type { DataSet } from './data-set';

/** What the site asks of every record, whatever its kind. */
export interface ContentRecord {
	id: string;
	/** `false`: it may not be shown, for the reason given. Kinds of which every record is shown do not have it. */
	publish?: boolean;
	publish_reason?: string;
}

/** What the site asks of a record's words in another language. */
export interface TranslatedRecord {
	translation: Translation;
}

/** Reads the records of a kind; all faults are added, and broken records are left out. */
export type Reader<T, U> = (root: string, languages: readonly string[], faults: Fault[]) => Collection<T, U>;

/** An id by which a record names another. */
export interface Reference {
	/** The field inside the record. */
	path: (string | number)[];
	id: string;
	/** Name of the kind of the other. */
	to: string;
}

/** A record with its words in a language. */
export type Worded<T, U> = Pick<InLanguage<T, U>, 'record' | 'words' | 'body'>;

/** The name of a record, and one sentence about it: for links, results and lists. */
export interface Head {
	title: string;
	description: string;
}

/** What search knows of a record beside its head and address. */
export interface SearchWords {
	/** Among which results it is listed; their order is in `search/index/documents.ts`. */
	listedAs: 'topic' | 'guide' | 'toolkit' | 'campaign' | 'page';
	/** Its id among the results, where that is not the record's own. */
	id?: string;
	/** How visitors ask for it, in their own words. */
	asked: readonly string[];
	/** Other texts that are read on its page, in inline Markdown. */
	texts: readonly string[];
	/** Who it is for, as records name them (`victim`, `parent` ...); empty: for everyone. */
	audiences: readonly string[];
	/** Parts of its page with a heading and an anchor of their own. */
	parts?: readonly { anchor: string; title: string }[];
	/** Records it leads to, best first, as `kind/id`. */
	leadsTo?: readonly string[];
	/** It explains a word. */
	isWord?: boolean;
}

/**
 * A kind of content: all that the rest of the site has to know to read, check, find and publish its records. What only some kinds have is
 * optional. Kinds are listed in `kinds.server.ts`; how a page of a kind looks is not told here.
 *
 * Members are methods, so that a list may hold kinds of different records.
 */
export interface Kind<
	T extends ContentRecord = ContentRecord,
	U extends TranslatedRecord = TranslatedRecord
> {
	/** What other records and the code name it by: `topic`. */
	readonly name: string;
	/** What an editor reads after "the id of": `a published toolkit`. */
	readonly called: string;
	/** How links to its records begin: `/onderwerpen/`. What follows is the id. */
	readonly links: readonly string[];
	/** Address of the page that lists them, where there is one. */
	readonly overview?: string;
	/** Reads all records. */
	read(root: string, languages: readonly string[], faults: Fault[]): Collection<T, U>;
	/** The head of a record in a language. */
	headOf(each: Worded<T, U>): Head;
	/** The address of its page, without a language. */
	addressOf(record: T): string;
	/** Its page is there once, and not in every language of the site. */
	readonly isOnce?: boolean;
	/** The order in which records are listed; without it that of their files. */
	compare?(a: T, b: T): number;
	/** Whether a record may be shown, where more than `publish` decides. */
	isShown?(record: T): boolean;
	/** Records that are translations themselves, and not of the present version of their original. */
	outdatedIn?(all: Collection<T, U>): OutdatedTranslation[];
	/** The records that a record names. */
	referencesOf?(record: T): Reference[];
	/** What search finds a record by. Without it search does not, or another room takes care of it, as `help/` does. */
	searchWordsOf?(each: Worded<T, U>): SearchWords;
	/** The table of the open data, of records that are shown. */
	tableOf?(records: readonly T[], pageOf: (record: T) => string): DataSet;
	/** For whom a page is written of which the content check prints how easy it reads. */
	writtenFor?(record: T): 'victims' | 'others';
}

/** References from a list of ids in one field. */
export function named(field: string, ids: readonly string[], to: string): Reference[] {
	return ids.map((id, at) => ({ path: [field, at], id, to }));
}
