import type { SignalPatterns } from '../../content/search/signal-patterns';
import type { PackedRegions } from '../../regions/index';
import { arrange } from './arrange';
import type { SearchAnswer, SearchResult } from './search-answer';
import type { SearchFile } from '../index/documents';
import { emergencyOf, isChildAtRisk } from '../understand/emergency';
import type { Emergency } from '../understand/emergency-card';
import { likeliestCard, unpackModel } from '../understand/emergency-model';
import { readSignals } from '../understand/signals';
import { markMatches, snippetOf } from '../box/highlight';
import { loadIndex, type LoadedIndex } from '../index/load-index';
import { isOnlyOwnBehaviour, kindBoost, readQuery, type QuerySignals } from './query-signals';
import { rank, type Ranked } from './rank';
import { RANKING } from './ranking-settings';
import { writtenWord } from '../words/written-word';
import {
	NO_REGIONS,
	regionResults,
	searchRegions,
	type RegionResults,
	type SearchRegions
} from './region-results';

/** The search of a language; indexes can be added as they arrive. */
export interface Search {
	answer(query: string): SearchAnswer;
	/** Adds the register of the national action programme. */
	addProgramme(file: SearchFile): void;
	/** Adds municipalities. `base` is the address below which their pages stand. */
	addRegions(packed: PackedRegions, base: string): void;
}

/** Longest query looked at, in characters, and most words and phrases of it. */
const MAX_QUERY = 300;
const MAX_UNITS = 40;
const MOST_RESULTS = 30;
const MOST_MEASURES = 10;
/** How many measures come before everything else for words of policy. */
const MEASURES_AHEAD = 3;
/** A topic among this many first results is what the query is about. */
const OFFER_DEPTH = 3;
/** Fewer words than this are a search, not somebody's story. */
const OFFER_WORDS = 2;
/** Results below this share of the best are noise. */
const LEAST_SHARE = 0.12;
/** Position of a municipality when more than its name was typed. */
const REGION_PLACE = 1;

/** Such questions name what was done, in the words of those it was done to: without this their pages would stand first. */
function addOwnBehaviour(pages: Ranked[], index: LoadedIndex): void {
	const base = RANKING.ownBehaviourBase * Math.max(0, ...pages.map(({ score }) => score));
	index.entries.forEach(({ readers }, page) => {
		if (!isOnlyOwnBehaviour(readers)) return;
		const known = pages.find((ranked) => ranked.page === page);
		if (known) known.score += base;
		else pages.push({ page, score: base, line: -1 });
	});
}

/** A page as it is shown. Written out: copying an entry with `...` took a tenth of the time of a keystroke. */
function resultOf({ page, line, score }: Ranked, wanted: Uint8Array, index: LoadedIndex): SearchResult[] {
	const entry = index.entries[page];
	if (!entry) return [];
	const { id, type, title, summary, url, readers, traits } = entry;
	const part = index.lines.part.get(line);
	const marked = {
		title: markMatches(title, wanted, index),
		summary: snippetOf(part?.title ?? summary, wanted, index)
	};
	const at = part ? `${url}#${part.anchor}` : url;
	return [
		{ id, type, title, summary, url: at, readers, traits, question: part?.title ?? null, score, marked }
	];
}

function rankedIn(text: string, index: LoadedIndex, signals: QuerySignals, most: number) {
	const units = index.analyser.units(text).slice(0, MAX_UNITS);
	const { pages, query } = rank(units, index, !/\s$/.test(text));
	if (signals.isOwnBehaviour) addOwnBehaviour(pages, index);
	let best = 0;
	for (const ranked of pages) {
		const entry = index.entries[ranked.page];
		if (entry) ranked.score *= kindBoost(entry, signals);
		best = Math.max(best, ranked.score);
	}
	const wanted = new Uint8Array(index.terms.length);
	for (const { term } of query.terms) wanted[term] = 1;
	const results = pages
		.filter(({ score }) => score >= best * LEAST_SHARE)
		.sort((a, b) => b.score - a.score || a.page - b.page)
		.slice(0, most)
		.flatMap((ranked) => resultOf(ranked, wanted, index));
	return {
		results,
		corrections: query.corrections.flatMap(({ typed, term }) => {
			const meant = writtenWord(index.terms[term] ?? '', index);
			return meant === null ? [] : [{ typed, meant }];
		})
	};
}

const emergencyOfFirst = ([first]: readonly SearchResult[], cards: SearchFile['cards']): Emergency =>
	cards[first?.id ?? ''] ?? 'none';

/** The topic among the first results of visitors who ask for themselves. */
function offeredTopic(results: readonly SearchResult[], signals: QuerySignals): string | null {
	if (signals.isOwnBehaviour || signals.isOtherBehaviour || signals.isPolicy || signals.isProfessional)
		return null;
	if (signals.isParent) return null;
	return (
		results.slice(0, OFFER_DEPTH).find(({ type, traits }) => type === 'topic' && !traits.includes('word'))
			?.id ?? null
	);
}

/** Results of all indexes together. Scores of two indexes cannot be compared: the register comes last, or first for words of policy. */
function joined(
	pages: readonly SearchResult[],
	places: RegionResults,
	measures: readonly SearchResult[],
	{ isPolicy }: QuerySignals
): SearchResult[] {
	const at = places.isWhole ? 0 : REGION_PLACE;
	const ahead = isPolicy ? MEASURES_AHEAD : 0;
	return arrange([
		...measures.slice(0, ahead),
		...pages.slice(0, at),
		...places.results,
		...pages.slice(at),
		...measures.slice(ahead)
	]);
}

/**
 * Makes a search from a file built by `buildIndex`.
 * @param patterns how people say what they need, in all languages
 */
export function loadSearch(first: SearchFile, patterns: SignalPatterns): Search {
	const index = loadIndex(first);
	const model = first.emergencies && unpackModel(first.emergencies);
	const said = readSignals(patterns);
	let programme: LoadedIndex | null = null;
	let regions: SearchRegions | null = null;

	return {
		answer(query) {
			const text = query.slice(0, MAX_QUERY);
			const signals = readQuery(text, said);
			const main = rankedIn(text, index, signals, MOST_RESULTS);
			const measures = programme ? rankedIn(text, programme, signals, MOST_MEASURES).results : [];
			const places = regions ? regionResults(text, regions) : NO_REGIONS;
			const isSentence = text.trim().split(/\s+/).length >= OFFER_WORDS;
			const told = emergencyOf(text, said, signals, () =>
				model ? likeliestCard(text, model, said, index.analyser) : 'none'
			);
			const emergency =
				told === 'none' && isSentence && !signals.isProfessional
					? emergencyOfFirst(main.results, first.cards)
					: told;
			const isTold = isSentence && emergency === 'none';
			return {
				emergency,
				isChildAtRisk: isChildAtRisk(text, said, signals),
				offerTopic: isTold && !places.isWhole ? offeredTopic(main.results, signals) : null,
				results: joined(main.results, places, measures, signals),
				corrections: main.corrections
			};
		},
		addProgramme(file) {
			programme = loadIndex(file, index.analyser);
		},
		addRegions(packed, base) {
			regions = searchRegions(packed, base, patterns.places);
		}
	};
}
