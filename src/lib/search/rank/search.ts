import { firstHelpId, type OtherLanguages } from '../../content/search/other-languages';
import type { SignalPatterns } from '../../content/search/signal-patterns';
import type { PackedRegions } from '../../regions/index';
import { addOwnBehaviour, addUnderstanding } from './add-understanding';
import { arrange } from './arrange';
import { bothWays } from './both-ways';
import type { SearchAnswer, SearchResult } from './search-answer';
import type { SearchFile } from '../index/documents';
import { emergencyOf, isChildAtRisk } from '../understand/emergency';
import { pageLabels } from '../understand/labels';
import { featuriser } from '../understand/features';
import { likeliestRole, understand, unpackModel, type Model, type PackedModel } from '../understand/model';
import { normaliseText } from '../words/text-normalise';
import { readSignals } from '../understand/signals';
import { markMatches, snippetOf } from '../box/highlight';
import { loadIndex, type LoadedIndex } from '../index/load-index';
import {
	isOnlyOwnBehaviour,
	kindBoost,
	readQuery,
	type QuerySignals,
	type Understood
} from './query-signals';
import { rank, type Ranked } from './rank';
import { otherLanguageReader, type ReadWords } from '../words/other-languages';
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
	/** Adds what was learned from sentences. */
	addModel(packed: PackedModel): void;
	/** Adds words of languages that the site does not have. */
	addOtherLanguages(others: OtherLanguages): void;
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

function rankedIn(
	text: string,
	index: LoadedIndex,
	signals: QuerySignals,
	most: number,
	learn: (pages: Ranked[]) => void = () => undefined
) {
	const units = index.analyser.units(text).slice(0, MAX_UNITS);
	const { pages, query } = rank(units, index, !/\s$/.test(text));
	learn(pages);
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
 * The pages of first help in languages that somebody may think in come right after the best result: the page that helps is first, and who cannot
 * read it sees their own language beside it. With nothing found they are all there is.
 */
function withFirstHelp(
	languages: readonly string[],
	results: readonly SearchResult[],
	index: LoadedIndex
): SearchResult[] {
	const wanted = new Uint8Array(index.terms.length);
	const offered = languages.flatMap((code) => {
		const page = index.entries.findIndex(({ id }) => id === firstHelpId(code));
		return resultOf({ page, line: -1, score: 1 }, wanted, index);
	});
	const ids = new Set(offered.map(({ id }) => id));
	const others = results.filter(({ id }) => !ids.has(id));
	return [...others.slice(0, 1), ...offered, ...others.slice(1)];
}

/**
 * Makes a search from a file built by `buildIndex`.
 * @param patterns how people say what they need, in all languages
 */
export function loadSearch(first: SearchFile, patterns: SignalPatterns): Search {
	const index = loadIndex(first);
	const labels = new Map(pageLabels(index.entries).map((id, label) => [id, label]));
	const labelOf = index.entries.map(({ id }) => labels.get(id) ?? 0);
	const names = new Set(index.entries.map(({ title }) => normaliseText(title)));
	const { lang, isStopWord, stem } = index.analyser;
	const isKnown = (word: string) => isStopWord(word) || index.numberOf.has(stem(word));
	let readOthers = (text: string): ReadWords => ({ text, told: text, languages: [] });
	const featurise = featuriser(index.analyser);
	let model: Model | null = null;
	const said = readSignals(patterns);
	let programme: LoadedIndex | null = null;
	let regions: SearchRegions | null = null;

	const ownPages = new Set(
		index.entries.flatMap(({ readers }, page) => (isOnlyOwnBehaviour(readers) ? (labelOf[page] ?? 0) : []))
	);
	const understoodBy = (by: Model, text: string): Understood | null => {
		const places = featurise(text);
		if (places.length === 0) return null;
		const made = understand(places, by);
		return { ...made, ownPages: [...ownPages].reduce((sum, label) => sum + (made.pages[label] ?? 0), 0) };
	};
	return {
		answer(query) {
			const typed = query.slice(0, MAX_QUERY);
			const places = regions ? regionResults(typed, regions) : NO_REGIONS;
			const { text, told, languages } = places.isWhole
				? { text: typed, told: typed, languages: [] }
				: readOthers(typed);
			const understood = model && understoodBy(model, text);
			const isName = places.isWhole || names.has(normaliseText(text));
			const signals = readQuery(told, said, understood);
			const main = rankedIn(text, index, signals, MOST_RESULTS, (found) => {
				if (understood) addUnderstanding(found, understood.pages, labelOf);
			});
			const pages = signals.isUnsureWho ? bothWays(main.results) : main.results;
			const measures = programme ? rankedIn(text, programme, signals, MOST_MEASURES).results : [];
			const isSentence = text.trim().split(/\s+/).length >= OFFER_WORDS;
			// The name of a place or a page is like sentences only by chance: there patterns alone decide.
			const sure = isName ? null : understood;
			const emergency = emergencyOf(told, said, signals, sure);
			const isTold = isSentence && emergency === 'none';
			return {
				emergency,
				isChildAtRisk: isChildAtRisk(told, said, signals, sure),
				role: understood && likeliestRole(understood),
				offerTopic: isTold && !places.isWhole ? offeredTopic(pages, signals) : null,
				results: withFirstHelp(languages, joined(pages, places, measures, signals), index),
				corrections: main.corrections
			};
		},
		addModel(packed) {
			// One that was made for another index says nothing about this one.
			model = packed.pages === labels.size ? unpackModel(packed) : null;
		},
		addOtherLanguages(others) {
			readOthers = otherLanguageReader(others, lang, isKnown);
		},
		addProgramme(file) {
			programme = loadIndex(file, index.analyser);
		},
		addRegions(packed, base) {
			regions = searchRegions(packed, base, patterns.places);
		}
	};
}
