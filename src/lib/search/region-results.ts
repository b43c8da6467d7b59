import { lookUp, normalisePlace, type PackedRegions, type RegionChoice } from '../regions/index';

/** Words with which people say that they are looking for something near them; what is left is the place. */
const AROUND = new Set(
	'hulp help hulpverlening in te bij uit rond rondom omgeving regio gemeente stad buurt near around support city town'.split(
		' '
	)
);
const BEFORE_PLACE = new Set('in te bij uit rond rondom omgeving regio gemeente near around from'.split(' '));
const POSTCODE = /\b[1-9]\d{3}(?:\s?[a-z]{2})?\b/i;
const LONGEST_NAME = 4;
/** Shorter names inside a sentence are mostly ordinary words: "in een", "in de". */
const SHORTEST_INSIDE = 4;
const MOST = 3;

export interface RegionMatch {
	choices: RegionChoice[];
	/** True: the query says nothing else. */
	isWhole: boolean;
}

/** Municipalities by their own names and by the names of places in them. */
export type PlaceNames = ReadonlyMap<string, RegionChoice[]>;

/** Makes the table of exact names. */
export function placeNames(packed: PackedRegions): PlaceNames {
	const names = new Map<string, RegionChoice[]>();
	const add = (name: string, choice: RegionChoice) => {
		const key = normalisePlace(name);
		const known = names.get(key) ?? [];
		if (!known.some(({ slug }) => slug === choice.slug)) names.set(key, [...known, choice]);
	};
	for (const [slug, name] of packed.municipalities) add(name, { slug, name, place: name });
	for (const [at, ...places] of packed.places) {
		const [slug, name] = packed.municipalities[at] ?? [];
		if (slug === undefined || name === undefined) continue;
		for (const place of places) add(place, { slug, name, place });
	}
	return names;
}

/**
 * The municipalities a query names: by postcode; by a name that is the whole query apart from words like "hulp in"; or by a name after
 * "in". A place name among other words is not enough: Een, Huizen and Rust are places too.
 */
export function findRegions(query: string, packed: PackedRegions, names: PlaceNames): RegionMatch | null {
	const text = normalisePlace(query);
	const words = text.split(' ').filter((word) => word !== '');
	const rest = words.filter((word) => !AROUND.has(word));
	const postcode = POSTCODE.exec(text)?.[0];
	const isOnlyPostcode = postcode !== undefined && rest.join('') === postcode.replace(' ', '');
	// Four digits among other words are a year or a number; followed by two letters they are a postcode.
	if (postcode !== undefined && (isOnlyPostcode || /[a-z]/.test(postcode))) {
		const found = lookUp(packed, postcode);
		return found.kind === 'found' ? { choices: [found.choice], isWhole: isOnlyPostcode } : null;
	}
	const whole = names.get(text) ?? names.get(rest.join(' '));
	if (whole) return { choices: whole.slice(0, MOST), isWhole: true };
	for (let length = LONGEST_NAME; length > 0; length -= 1) {
		for (let at = 1; at + length <= words.length; at += 1) {
			const name = words.slice(at, at + length).join(' ');
			const found = name.length < SHORTEST_INSIDE ? undefined : names.get(name);
			if (found && BEFORE_PLACE.has(words[at - 1] ?? ''))
				return { choices: found.slice(0, MOST), isWhole: false };
		}
	}
	return null;
}
