import type { SignalPatterns } from '../../content/search/signal-patterns';
import {
	makeNameIndex,
	ofPostcode,
	parsePlace,
	placeWords,
	surelyNamed,
	type NameIndex,
	type PackedRegions,
	type RegionChoice
} from '../../regions/index';
import type { Piece } from '../box/highlight';
import type { SearchResult } from './search-answer';

const LONGEST_NAME = 5;
/** Shorter names inside a sentence are mostly other words: "in een", "in de". */
const SHORTEST_INSIDE = 4;
const MOST = 4;

export interface RegionMatch {
	choices: RegionChoice[];
	/** True: the query says nothing else. */
	isWhole: boolean;
}

/** The regions of a search: the table, and its names ready to be looked up. */
export interface SearchRegions {
	packed: PackedRegions;
	names: NameIndex;
	/** The address below which their pages stand. */
	base: string;
	/** Words in which the names of places stand. */
	around: ReadonlySet<string>;
	before: ReadonlySet<string>;
	sought: RegExp;
}

/** Makes what looking for regions needs; once per table. */
export function searchRegions(
	packed: PackedRegions,
	base: string,
	{ around, before, sought }: SignalPatterns['places']
): SearchRegions {
	return {
		packed,
		names: makeNameIndex(packed),
		base,
		around: new Set(around),
		before: new Set(before),
		// Without words it matches nothing.
		sought: new RegExp(sought.length > 0 ? `\\b(?:${sought.join('|')})\\b` : '(?!)')
	};
}

function match(choices: readonly RegionChoice[], isWhole: boolean): RegionMatch {
	return {
		choices: choices
			.slice(0, MOST)
			.map(({ slug, name, place, province }) => ({ slug, name, place, province })),
		isWhole
	};
}

function byPostcode(query: string, { packed, names, around }: SearchRegions): RegionMatch | null | undefined {
	const { postcode, hasLetters, words } = parsePlace(query);
	if (postcode === null) return undefined;
	const rest = words.filter((word) => !around.has(word) && !/^\d/.test(word));
	const found = ofPostcode(packed, names, postcode);
	const isPlaceBehind = surelyNamed(rest.join(' '), names)?.some(({ slug }) => slug === found?.slug) ?? false;
	const isWhole = rest.length === 0 || isPlaceBehind;
	// Four digits amid other words are a year or a number; with two letters behind them they are a postcode.
	if (!isWhole && !hasLetters) return undefined;
	return found ? match([found], isWhole) : null;
}

/**
 * The municipalities a query names, read with the parser of the place box: by postcode; by a name that is all of the query but words like
 * "hulp in"; by a name after "in", or beside what is looked for by place ("csg Hengelo Ov"). A place name amid other words is not enough:
 * Een, Huizen and Rust are places too. Namesakes are all given; a guess is not.
 */
export function findRegions(query: string, regions: SearchRegions): RegionMatch | null {
	const { names, around, before, sought } = regions;
	const postal = byPostcode(query, regions);
	if (postal !== undefined) return postal;
	const words = placeWords(query);
	const rest = words.filter((word) => !around.has(word)).join(' ');
	const whole = surelyNamed(query, names) ?? surelyNamed(rest, names);
	if (whole) return match(whole, true);
	for (let length = LONGEST_NAME; length > 0; length -= 1) {
		for (let at = 1; at + length <= words.length; at += 1) {
			const name = words.slice(at, at + length).join(' ');
			const isAfter = before.has(words[at - 1] ?? '');
			const found = isAfter && name.length >= SHORTEST_INSIDE ? surelyNamed(name, names) : null;
			if (found) return match(found, false);
		}
	}
	const beside = sought.test(rest) ? rest.replace(sought, ' ').trim() : '';
	const found = beside.length >= SHORTEST_INSIDE ? surelyNamed(beside, names) : null;
	return found && match(found, false);
}

/** Pages of the municipalities that a query names. */
export interface RegionResults {
	results: SearchResult[];
	/** The query says nothing else. */
	isWhole: boolean;
}

export const NO_REGIONS: RegionResults = { results: [], isWhole: false };

const plain = (text: string): Piece[] => (text === '' ? [] : [{ text, isMatch: false }]);

/** The municipalities that a query names, as results. */
export function regionResults(query: string, regions: SearchRegions): RegionResults {
	const found = findRegions(query, regions);
	if (!found) return NO_REGIONS;
	// Namesakes are told apart by their province.
	const hasNamesakes = found.choices.length > 1;
	return {
		isWhole: found.isWhole,
		results: found.choices.map(({ slug, name, place, province }): SearchResult => {
			const summary = [place, hasNamesakes ? province : ''].filter((part) => part !== '').join(', ');
			return {
				id: slug,
				type: 'region',
				title: name,
				summary,
				url: `${regions.base}${slug}/`,
				readers: [],
				traits: [],
				question: null,
				marked: { title: plain(name), summary: plain(summary) },
				score: 1
			};
		})
	};
}
