import { namedInText, namesakes, only, type Named } from './find-named';
import { makeNameIndex, unique, type NamedRegion, type NameIndex, type RegionChoice } from './name-index';
import { nearNames } from './near-names';
import { parsePlace, type ParsedPlace } from './parse-place';
import { cleanPlaceText } from './place-words';
import { provinceOf } from './province-names';
import { municipalityOfPostcode, type PackedRegions } from './region-index';

export type LookupResult =
	| {
			kind: 'empty' | 'unknown-postcode' | 'incomplete-postcode' | 'foreign-postcode' | 'not-found';
			choices: [];
	  }
	/** One municipality, without a doubt. */
	| { kind: 'found'; choices: [RegionChoice] }
	/** The name is that of several places. */
	| { kind: 'choices'; choices: RegionChoice[] }
	/** Not what was typed, but near it, or only a part of it: to be asked, never stated. */
	| { kind: 'guess'; choices: RegionChoice[] }
	/** A whole province; with it the villages that happen to be called so. */
	| { kind: 'province'; choices: RegionChoice[] };

const MAX_CHOICES = 8;
const MAX_GUESSES = 5;

function asChoice({ slug, name, place, province }: RegionChoice): RegionChoice {
	return { slug, name, place, province };
}

function guess(regions: readonly RegionChoice[]): LookupResult {
	return { kind: 'guess', choices: regions.slice(0, MAX_GUESSES).map(asChoice) };
}

function certain(regions: readonly RegionChoice[]): LookupResult {
	const [first] = regions;
	return first && regions.length === 1
		? { kind: 'found', choices: [asChoice(first)] }
		: { kind: 'choices', choices: regions.slice(0, MAX_CHOICES).map(asChoice) };
}

/** Null when no name is recognised without typing errors. */
function named(parsed: ParsedPlace, index: NameIndex): Named | null {
	const { words, name, province, nameAndProvince, isMunicipality } = parsed;
	const meant = (found: Named | null) =>
		(isMunicipality ? only(found, (region) => region.isMunicipality) : null) ?? found;
	const whole = (isMunicipality ? null : namesakes(words, index)) ?? meant(namesakes(nameAndProvince, index));
	if (whole) return whole;
	if (province !== null) {
		const all = namesakes(name, index);
		const here = meant(only(all, (region) => region.province === province));
		if (here) return here;
		if (all) return { regions: all.regions, isSure: false };
	}
	return namedInText(nameAndProvince, index);
}

/**
 * The municipalities that a text surely names, for search: a name or namesakes, with or without a province behind it. Null when it says
 * anything else as well.
 */
export function surelyNamed(text: string, index: NameIndex): NamedRegion[] | null {
	const found = named(parsePlace(text), index);
	return found && found.isSure ? found.regions : null;
}

/** The municipality of a postcode. */
export function ofPostcode(
	packed: PackedRegions,
	index: NameIndex,
	postcode: number
): RegionChoice | undefined {
	const position = municipalityOfPostcode(packed, postcode);
	return position === undefined ? undefined : index.municipalities[position];
}

function withPostcode(choice: RegionChoice | undefined, others: Named | null): LookupResult {
	if (!choice) return others ? guess(others.regions) : { kind: 'unknown-postcode', choices: [] };
	const contradicts =
		others !== null && others.isSure && !others.regions.some(({ slug }) => slug === choice.slug);
	return contradicts ? guess([choice, ...others.regions]) : { kind: 'found', choices: [asChoice(choice)] };
}

function withoutPostcode(parsed: ParsedPlace, index: NameIndex): LookupResult {
	const { name, nameAndProvince, province } = parsed;
	const found = named(parsed, index);
	// Utrecht and Groningen are towns first.
	if (provinceOf(nameAndProvince) !== undefined && !found?.regions.some((each) => each.isMunicipality))
		return { kind: 'province', choices: (found?.regions ?? []).map(asChoice) };
	if (found?.isSure) return certain(found.regions);
	const near = nearNames(nameAndProvince.join(''), index);
	const here =
		province === null ? [] : nearNames(name.join(''), index).filter((region) => region.province === province);
	// A whole name with a typing error comes before a name that is only a part of the text.
	const all = unique([...(here.length > 0 ? here : near), ...(found?.regions ?? [])]);
	return all.length > 0 ? guess(all) : { kind: 'not-found', choices: [] };
}

/**
 * Makes the lookup of a table: from what a visitor typed as postcode or place to the municipality. It reads text as people write it
 * (see `parsePlace`), never throws, and tells apart what it knows, what is ambiguous, and what it merely guesses.
 */
export function makeLookup(packed: PackedRegions): (query: string) => LookupResult {
	const index = makeNameIndex(packed);
	return (query) => {
		const parsed = parsePlace(query);
		if (parsed.isPartOfPostcode) return { kind: 'incomplete-postcode', choices: [] };
		if (parsed.postcode !== null)
			return withPostcode(
				ofPostcode(packed, index, parsed.postcode),
				parsed.name.length > 0 ? named(parsed, index) : null
			);
		if (parsed.words.length === 0)
			return { kind: cleanPlaceText(query) === '' ? 'empty' : 'not-found', choices: [] };
		if (parsed.isForeign && !named(parsed, index)) return { kind: 'foreign-postcode', choices: [] };
		return withoutPostcode(parsed, index);
	};
}
