import type { Municipality } from '../content/regions/municipality';
import { dataSet, type DataSet } from '../content/kinds/data-set';

/**
 * Municipalities with the regional organisations that may be named.
 * @param pageOf address of the page of a municipality
 */
export function regionSet(
	municipalities: readonly Municipality[],
	checked: string,
	pageOf: (slug: string) => string
): DataSet {
	return dataSet(
		{
			id: 'regios',
			title: "Gemeenten en hun regio's",
			description: 'Per gemeente Veilig Thuis en, waar dat zeker genoeg is, het Centrum Seksueel Geweld.',
			keywords: ['gemeente', 'Veilig Thuis', 'Centrum Seksueel Geweld', 'regio']
		},
		municipalities,
		[
			['id', 'text', 'Vaste naam van de gemeente op deze site', ({ slug }) => slug],
			['gemeentecode', 'text', 'Code van het CBS', ({ code }) => code],
			['naam', 'text', 'Naam', ({ name }) => name],
			['provincie', 'text', 'Provincie', ({ province }) => province],
			['veilig_thuis', 'text', 'Naam van Veilig Thuis in deze regio', ({ veiligThuis }) => veiligThuis.name],
			[
				'veilig_thuis_website',
				'url',
				'Site; leeg: niet zeker genoeg',
				({ veiligThuis }) => veiligThuis.website
			],
			['csg', 'text', 'Regionaal Centrum Seksueel Geweld; leeg: niet zeker genoeg', ({ csg }) => csg?.name],
			['csg_zekerheid', 'text', 'high of medium', ({ csg }) => csg?.confidence],
			['csg_inloop', 'text', 'Waar je het centrum vindt', ({ csg }) => csg?.walkIn],
			['plaatsen', 'list', 'Plaatsen in de gemeente', ({ places }) => places],
			['gecontroleerd', 'date', 'Dag van de laatste controle', () => checked],
			['pagina', 'url', 'Pagina op deze site', ({ slug }) => pageOf(slug)]
		]
	);
}
