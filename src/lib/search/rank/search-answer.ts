import type { Role } from '../../content/search/sentence-labels';
import type { SearchEntry } from '../index/documents';
import type { Emergency } from '../understand/emergency-card';
import type { Piece } from '../box/highlight';

export interface SearchResult extends SearchEntry {
	/** Higher is better; only comparable within one answer and one index. */
	score: number;
	/** The question on the page that fits best, when that is what was asked; its anchor is in `url`. */
	question: string | null;
	/** Title and summary, with the words that were searched for marked. */
	marked: { title: Piece[]; summary: Piece[] };
}

export interface SearchAnswer {
	emergency: Emergency;
	/** A child may be in danger. */
	isChildAtRisk: boolean;
	/** Who most likely speaks; null: no word says, or what was learned is not there yet. */
	role: Role | null;
	/** The topic for which the wegwijzer is offered; null for professionals, for policy, and when there is a card. */
	offerTopic: string | null;
	/** In the order in which they are shown: the first are the best, whatever their kind (see arrange). */
	results: SearchResult[];
	/** Another spelling that was searched for instead: what was typed and what was meant. */
	corrections: { typed: string; meant: string }[];
}
