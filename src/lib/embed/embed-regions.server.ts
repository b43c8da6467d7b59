import type { Municipality } from '../content/regions/municipality';
import { fromContent } from '../content/store.server';

/** The region of one Veilig Thuis: municipalities call the same one, so that they share a page. */
export interface EmbedRegion {
	/** Last part of the address: `flevoland`. */
	slug: string;
	veiligThuis: Municipality['veiligThuis'];
	/** Centres of municipalities in it that may be named, each once. */
	centres: NonNullable<Municipality['csg']>[];
	/** Whether for some municipality it is not known which centre is its own. */
	isPartlyUnknown: boolean;
}

/** Regions in the order of their names. */
export const embedRegions = fromContent(({ regions }): EmbedRegion[] => {
	const byId = new Map<string, Municipality[]>();
	for (const each of regions.municipalities)
		byId.set(each.veiligThuis.id, [...(byId.get(each.veiligThuis.id) ?? []), each]);
	return [...byId]
		.flatMap(([id, municipalities]) => {
			const veiligThuis = municipalities[0]?.veiligThuis;
			if (!veiligThuis) return [];
			const centres = new Map(municipalities.flatMap(({ csg }) => (csg ? [[csg.name, csg] as const] : [])));
			return {
				slug: id.replace(/^vt-/, ''),
				veiligThuis,
				centres: [...centres.values()],
				isPartlyUnknown: municipalities.some(({ csg }) => csg === null)
			};
		})
		.sort((a, b) => a.veiligThuis.name.localeCompare(b.veiligThuis.name, 'nl'));
});
