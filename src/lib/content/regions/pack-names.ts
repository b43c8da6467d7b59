import { placeKey, withoutBrackets, type NamesByMunicipality, type PackedRegions } from '../../regions/index';

/** Frisian names belong to places of this province; elsewhere a place of the same name has none. */
const WITH_FRISIAN = 'Friesland';

/** The names of a municipality, and of what is in it. */
export interface Names {
	slug: string;
	name: string;
	province: string;
	aliases: readonly string[];
	formerNames: readonly string[];
	places: readonly string[];
	districts: readonly string[];
}

/** Names that are looked up with the same key count once: that of the municipality itself first, then the earlier of the lists. */
function newNames(names: readonly string[], taken: Set<string>): string[] {
	return names.map(withoutBrackets).filter((name) => {
		const key = placeKey(name);
		if (key === '' || taken.has(key)) return false;
		taken.add(key);
		return true;
	});
}

/** The names as they travel to the browser: each once per municipality, without the additions in brackets that tell namesakes apart. */
export function packNames(
	municipalities: readonly Names[],
	frisian: ReadonlyMap<string, string>
): Pick<PackedRegions, 'provinces' | 'municipalities' | 'municipalNames' | 'places'> {
	const provinces = [...new Set(municipalities.map(({ province }) => province))].sort();
	const municipalNames: NamesByMunicipality = [];
	const places: NamesByMunicipality = [];
	municipalities.forEach((each, at) => {
		const taken = new Set([placeKey(withoutBrackets(each.name))]);
		const municipal = newNames([...each.aliases, ...each.formerNames], taken);
		if (municipal.length > 0) municipalNames.push([at, ...municipal]);
		const translated =
			each.province === WITH_FRISIAN ? each.places.flatMap((place) => frisian.get(place) ?? []) : [];
		const inside = newNames([...each.places, ...translated, ...each.districts], taken);
		if (inside.length > 0) places.push([at, ...inside]);
	});
	return {
		provinces,
		municipalities: municipalities.map(({ slug, name, province }) => [
			slug,
			name,
			provinces.indexOf(province)
		]),
		municipalNames,
		places
	};
}
