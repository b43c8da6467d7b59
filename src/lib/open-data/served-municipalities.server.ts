import { content } from '../content/store.server';
import type { HelpPoint } from '../help/help-point';

/** A municipality that a help point serves. */
export interface ServedMunicipality {
	/** Of Statistics Netherlands: `GM0363`. */
	code: string;
	name: string;
	/** Its identifier in TOOI, the register of government organisations (https://standaarden.overheid.nl/tooi). */
	uri: string;
}

/** The municipalities that the source of a help point names; none: its area is told in words alone, or is the whole country. */
export function servedMunicipalities({ municipalities }: HelpPoint): ServedMunicipality[] {
	return municipalities.flatMap((slug) => {
		const found = content().regions.bySlug.get(slug);
		if (!found) return [];
		const { code, name } = found;
		return [{ code, name, uri: `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}` }];
	});
}

/** Codes of the municipalities of a province; none for what is no province. */
export const municipalitiesIn = (province: string): string[] =>
	content().regions.municipalities.flatMap((each) => (each.province === province ? each.code : []));
