import lunr from 'lunr';
import { stem, words } from './analyse';
import type { SearchEntry, SearchFile } from './documents';
import { emergencyOf, type Emergency } from './emergency';

export interface SearchResult extends SearchEntry {
	/** Higher is better; only comparable within one answer. */
	score: number;
}

export interface SearchAnswer {
	emergency: Emergency;
	results: SearchResult[];
}

/** A loaded index. */
export type Search = (query: string) => SearchAnswer;

/** Longest query looked at, in characters, and most words of it. */
const MAX_QUERY = 300;
const MAX_WORDS = 20;
/** A looser way of matching is only tried while there are fewer results than this. */
const ENOUGH = 3;

type Clause = (query: lunr.Query, stems: readonly string[]) => void;

/** Ways of matching, from strict to loose. */
const STAGES: readonly Clause[] = [
	(query, stems) => {
		for (const term of stems) query.term(term, { presence: lunr.Query.presence.REQUIRED });
	},
	(query, stems) => {
		stems.forEach((term, at) => {
			const isLast = at === stems.length - 1;
			const wildcard = isLast ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
			query.term(term, { presence: lunr.Query.presence.REQUIRED, wildcard });
		});
	},
	(query, stems) => {
		for (const term of stems) query.term(term, {});
	},
	(query, stems) => {
		for (const term of stems) {
			query.term(term, { wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5 });
			if (term.length > 4) query.term(term, { editDistance: 1, boost: 0.3 });
		}
	}
];

/** Makes a search of a file built by `buildIndex`. */
export function loadSearch(file: SearchFile): Search {
	const index = lunr.Index.load(file.index);
	return (typed) => {
		const query = typed.slice(0, MAX_QUERY);
		const stems = words(query, file.lang)
			.slice(0, MAX_WORDS)
			.map((word) => stem(word, file.lang));
		const found = new Map<string, SearchResult>();
		if (stems.length > 0) {
			for (const stage of STAGES) {
				if (found.size >= ENOUGH) break;
				for (const { ref, score } of index.query((built) => stage(built, stems))) {
					const entry = file.entries[Number(ref)];
					if (entry && !found.has(ref)) found.set(ref, { ...entry, score });
				}
			}
		}
		return { emergency: emergencyOf(query), results: [...found.values()].slice(0, 30) };
	};
}
