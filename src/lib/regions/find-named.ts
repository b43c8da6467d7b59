import { unique, type NamedRegion, type NameIndex } from './name-index';
import { provinceOf } from './province-names';

/** Parts of a town: known words behind its name, though they name no place themselves. */
const PARTS = new Set(
	'noord zuid oost west centrum binnenstad noordoost noordwest zuidoost zuidwest north south east'.split(' ')
);
const MOST_WORDS = 6;
/** Shorter names inside a longer text are mostly other words: "in een", "de ee". */
const SHORTEST_INSIDE = 4;

export interface Named {
	regions: NamedRegion[];
	/** Every word was understood, and they agree. */
	isSure: boolean;
}

/**
 * All that a name by itself can mean: namesakes, and longer names that begin so (`Alphen`, `Alphen aan den Rijn`). Not sure when it is
 * only the beginning of a name. Null: no such name.
 */
export function namesakes(words: readonly string[], index: NameIndex): Named | null {
	const key = words.join('');
	const exact = index.byKey.get(key) ?? [];
	const regions = unique([...exact, ...(index.byBeginning.get(key) ?? [])]);
	return regions.length > 0 ? { regions, isSure: exact.length > 0 } : null;
}

/** Only the regions that hold; null when there are none. */
export function only(found: Named | null, holds: (region: NamedRegion) => boolean): Named | null {
	const regions = found ? found.regions.filter(holds) : [];
	return found && regions.length > 0 ? { regions, isSure: found.isSure } : null;
}

/** The names in a text from left to right, the longest first; `unknown` counts the words that mean nothing here. */
function groupsIn(words: readonly string[], index: NameIndex) {
	const groups: NamedRegion[][] = [];
	const provinces: string[] = [];
	let unknown = 0;
	for (let at = 0; at < words.length;) {
		let length = Math.min(MOST_WORDS, words.length - at);
		let group: NamedRegion[] = [];
		let province: string | undefined;
		for (; length > 0; length -= 1) {
			const part = words.slice(at, at + length);
			const key = part.join('');
			province = length <= 2 && key.length > 1 ? provinceOf(part) : undefined;
			group = (key.length >= SHORTEST_INSIDE ? index.byKey.get(key) : undefined) ?? [];
			if (group.length > 0 || province !== undefined) break;
		}
		if (group.length > 0) groups.push(group);
		else if (province !== undefined) provinces.push(province);
		else if (!PARTS.has(words[at] ?? '')) unknown += 1;
		at += Math.max(1, length);
	}
	return { groups, provinces, unknown };
}

/**
 * The municipalities named in words that are not as a whole the name of a place: a district and its town, a village and its municipality,
 * a street and a town. Null when no name is in it.
 */
export function namedInText(words: readonly string[], index: NameIndex): Named | null {
	const { groups, provinces, unknown } = groupsIn(words, index);
	const [first, ...others] = groups;
	if (!first) return null;
	const agreed = others.reduce(
		(left, group) => left.filter(({ slug }) => group.some((each) => each.slug === slug)),
		first
	);
	const inProvince = agreed.filter(({ province }) => provinces.every((each) => each === province));
	if (inProvince.length > 0) return { regions: inProvince, isSure: unknown === 0 };
	return { regions: unique(groups.flat()), isSure: false };
}
