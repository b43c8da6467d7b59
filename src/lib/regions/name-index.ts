import { placeKey, placeWords, withoutBrackets } from './place-words';
import type { NamesByMunicipality, PackedRegions } from './region-index';

/** A municipality to choose, with the place that matched. */
export interface RegionChoice {
	slug: string;
	name: string;
	/** The name that matched when it is not the municipality's own: a village, a district, a former municipality. Else empty. */
	place: string;
	province: string;
}

/** A choice with what a name stands for. */
export interface NamedRegion extends RegionChoice {
	/** A municipality, present or former. */
	isMunicipality: boolean;
}

/** Names of municipalities and places by the key they are looked up with. */
export interface NameIndex {
	byKey: ReadonlyMap<string, NamedRegion[]>;
	/** `Alphen aan den Rijn` under `alphen`: people leave off what follows aan, op, bij, van, en. */
	byBeginning: ReadonlyMap<string, NamedRegion[]>;
	/** `Het Hogeland` under `hogeland`. */
	byNameWithoutArticle: ReadonlyMap<string, NamedRegion[]>;
	/** Choice per municipality, in the order of the packed table. */
	municipalities: readonly RegionChoice[];
}

const ARTICLES = new Set('het t de den it'.split(' '));
const FOLLOWS = new Set('ad op by van en in onder over'.split(' '));

function add(map: Map<string, NamedRegion[]>, key: string, region: NamedRegion): void {
	const known = map.get(key) ?? [];
	// A municipality and its main village share a name: one choice, and the municipality's own name comes first.
	if (!known.some(({ slug }) => slug === region.slug)) map.set(key, [...known, region]);
}

/** Makes the index; on a slow phone the one step of the lookup that takes time, so make it once. */
export function makeNameIndex(packed: PackedRegions): NameIndex {
	const byKey = new Map<string, NamedRegion[]>();
	const byBeginning = new Map<string, NamedRegion[]>();
	const byNameWithoutArticle = new Map<string, NamedRegion[]>();
	const municipalities = packed.municipalities.map(([slug, name, province]): RegionChoice => ({
		slug,
		name,
		place: '',
		province: packed.provinces[province] ?? ''
	}));
	const addName = (name: string, region: NamedRegion) => {
		const words = placeWords(name);
		add(byKey, words.join(''), region);
		if (words.length > 1 && ARTICLES.has(words[0] ?? ''))
			add(byNameWithoutArticle, words.slice(1).join(''), region);
		const at = words.findIndex((word) => FOLLOWS.has(word));
		if (at > 0) add(byBeginning, words.slice(0, at).join(''), region);
	};
	for (const choice of municipalities)
		addName(withoutBrackets(choice.name), { ...choice, isMunicipality: true });
	const addAll = (rows: NamesByMunicipality, isMunicipality: boolean) => {
		for (const [at, ...names] of rows) {
			const choice = municipalities[at];
			if (!choice) continue;
			for (const place of names) addName(place, { ...choice, place, isMunicipality });
		}
	};
	addAll(packed.municipalNames, true);
	addAll(packed.places, false);
	return { byKey, byBeginning, byNameWithoutArticle, municipalities };
}

/** Each municipality once, with the first name it came with. */
export function unique(regions: readonly NamedRegion[]): NamedRegion[] {
	return regions.filter((each, at) => regions.findIndex(({ slug }) => slug === each.slug) === at);
}

/** How a choice is written on a link. `withProvince` where there is something to choose. */
export function choiceLabel({ name, place, province }: RegionChoice, withProvince: boolean): string {
	const own = withoutBrackets(name);
	const isOwnName = place === '' || placeKey(place) === placeKey(own);
	if (isOwnName) return withProvince ? `${own} (${province})` : name;
	return `${place} (${own}${withProvince ? `, ${province}` : ''})`;
}
