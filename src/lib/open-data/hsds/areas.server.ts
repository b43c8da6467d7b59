import type { HelpPoint } from '../../help/help-point';
import { municipalitiesIn, servedMunicipalities } from '../served-municipalities.server';
import { uuidOf } from '../uuid.server';

/** Whole countries have an address in a list of the European Union. */
const NETHERLANDS = 'http://publications.europa.eu/resource/authority/country/NLD';

/** How far a service reaches, where no source names municipalities or provinces. */
const AREAS: Record<HelpPoint['serviceArea'], string> = {
	national: 'Nederland',
	regional: 'Een regio van Nederland',
	local: 'Een plaats in Nederland',
	organization: 'Een organisatie en wie daar werkt, leert of komt',
	international: 'Nederland en andere landen'
};

/** Codes of municipalities as the extent of an area: HSDS has polygons there, or text. */
const extentOf = (codes: readonly string[]) =>
	codes.length > 0 ? { extent: codes.join(' '), extent_type: 'text' } : {};

/**
 * Where a service is for (HSDS `service_areas`): each municipality, province and island that its source names, else the kind of area. What is not all is
 * told in the words.
 */
export function areasOf(help: HelpPoint) {
	const description = help.text.area;
	const area = (of: string, name: string, uri: string | undefined, codes: readonly string[]) => ({
		id: uuidOf(`area/${help.id}${of}`),
		name,
		description,
		...extentOf(codes),
		uri
	});
	const named = [
		...help.provinces.map((name) => {
			const codes = municipalitiesIn(name);
			// An island is in no table of municipalities.
			return area(`/${name}`, codes.length > 0 ? `Provincie ${name}` : name, undefined, codes);
		}),
		...servedMunicipalities(help).map(({ code, name, uri }) =>
			area(`/${code}`, `Gemeente ${name}`, uri, [code])
		)
	];
	if (named.length > 0) return named;
	const isNational = help.serviceArea === 'national';
	return [area('', AREAS[help.serviceArea], isNational ? NETHERLANDS : undefined, [])];
}
