import type { DataSet } from '../content/kinds/data-set';
import type { Site } from '../content/site/site-schema';
import type { Release } from '../content/release';
import { CREDIT_REGIONS } from './credit';

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const iri = (id: string) => ({ '@id': id });
const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });

/** A file in which a data set is offered. */
export interface Distribution {
	href: string;
	title: string;
	mediaType: string;
	/** Code in the list of file types of the EU. */
	format: 'CSV' | 'JSON';
}

/**
 * Description of the data sets for data catalogues: DCAT-AP-NL 3.0 in JSON-LD. Everything the profile asks of catalogue, data set and
 * distribution is there; the publisher is in no list of government bodies, so it is described in full.
 * @param origin origin of the site, without a slash at the end
 */
export function dcatCatalogue(
	site: Site,
	origin: string,
	release: Release,
	sets: readonly (Pick<DataSet, 'id' | 'title' | 'description' | 'keywords'> & { files: Distribution[] })[]
) {
	const home = `${origin}/open-data/`;
	const publisher = {
		'@id': `${origin}/#uitgever`,
		'@type': 'foaf:Agent',
		'foaf:name': site.publisher ?? site.name
	};
	const contact = {
		'@type': 'vcard:Organization',
		'vcard:fn': site.publisher ?? site.name,
		'vcard:hasURL': iri(`${origin}/over/`)
	};
	const date = { '@value': release.date, '@type': 'xsd:date' };
	const common = {
		'dct:publisher': iri(publisher['@id']),
		'dct:creator': iri(publisher['@id']),
		'dcat:contactPoint': contact,
		'dct:language': iri(`${EU}/language/NLD`),
		'dct:license': iri(site.data_licence.address),
		'dct:modified': date,
		'dct:spatial': iri(`${EU}/country/NLD`)
	};
	return {
		'@context': CONTEXT,
		'@graph': [
			publisher,
			{
				'@id': `${home}#catalogus`,
				'@type': 'dcat:Catalog',
				'dct:title': dutch(`Open data van ${site.name}`),
				'dct:description': dutch(
					'Hulp na seksueel geweld in Nederland, en het register van het nationaal actieprogramma.'
				),
				'foaf:homepage': iri(home),
				...common,
				'dcat:dataset': sets.map(({ id }) => iri(`${home}#${id}`))
			},
			...sets.map(({ id, title, description, keywords, files }) => ({
				'@id': `${home}#${id}`,
				'@type': 'dcat:Dataset',
				'dct:identifier': `${home}#${id}`,
				'dct:title': dutch(title),
				'dct:description': dutch(description),
				'dcat:keyword': keywords.map(dutch),
				'dcat:theme': [iri(`${EU}/data-theme/SOCI`), iri(`${EU}/data-theme/HEAL`)],
				'dct:accessRights': iri(`${EU}/access-right/PUBLIC`),
				'dct:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
				'dcat:version': release.version,
				'dcat:landingPage': iri(home),
				'dct:conformsTo': iri(`${home}${id}.schema.json`),
				...(id === 'regios'
					? {
							'dct:provenance': {
								'@type': 'dct:ProvenanceStatement',
								'dct:description': dutch(CREDIT_REGIONS)
							}
						}
					: {}),
				...common,
				'dcat:distribution': files.map(({ href, title: name, mediaType, format }) => ({
					'@id': href,
					'@type': 'dcat:Distribution',
					'dct:title': dutch(name),
					'dcat:accessURL': iri(href),
					'dcat:downloadURL': iri(href),
					'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
					'dct:format': iri(`${EU}/file-type/${format}`),
					'dct:license': iri(site.data_licence.address),
					'dct:modified': date
				}))
			}))
		]
	};
}
