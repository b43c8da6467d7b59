import type { DataSet } from '../content/kinds/data-set';
import type { Site } from '../content/site/site-schema';
import type { Release } from '../content/release';
import { CREDIT_REGIONS } from './credit';
import type { Distribution } from './distribution.server';

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const iri = (id: string) => ({ '@id': id });
const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });
const typed = (type: string, value: string) => ({ '@value': value, '@type': type });
/** With its class, which who validates does not look up. */
const ofClass = (type: string, id: string) => ({ '@id': id, '@type': type });

/** A day, month or year, by how much of it is known. */
const dateOf = (date: string) =>
	typed(['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][date.split('-').length - 1] ?? '', date);

/** Where questions about the data go. A class of `vcard:Kind` alone is not seen as one by who validates. */
function contactOf({ publisher, name, contact: { corrections } }: Site, origin: string) {
	const address = corrections ?? `${origin}/over/`;
	return {
		'@type': ['vcard:Kind', 'vcard:Organization'],
		'vcard:fn': publisher ?? name,
		...(address.startsWith('http')
			? { 'vcard:hasURL': iri(address) }
			: { 'vcard:hasEmail': iri(`mailto:${address}`) })
	};
}

function distributionNode(file: Distribution, licence: string, modified: string) {
	return {
		'@id': file.href,
		'@type': 'dcat:Distribution',
		'dct:title': dutch(file.title),
		'dcat:accessURL': iri(file.href),
		'dcat:downloadURL': iri(file.href),
		'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
		'dct:format': iri(`${EU}/file-type/${file.format}`),
		'dct:conformsTo': ofClass('dct:Standard', file.conformsTo),
		'dct:language': iri(`${EU}/language/NLD`),
		'dct:license': iri(licence),
		'dct:modified': typed('xsd:date', modified),
		'dcat:byteSize': typed('xsd:nonNegativeInteger', String(file.bytes)),
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
			'spdx:checksumValue': typed('xsd:hexBinary', file.sha256)
		}
	};
}

/** A data set that a catalogue describes. */
type OfferedSet = Pick<DataSet, 'id' | 'title' | 'description' | 'keywords' | 'covers'> & {
	files: Distribution[];
};

/** What is said of one set alone. */
function setNode(
	{ id, title, description, keywords, covers, files }: OfferedSet,
	site: Site,
	release: Release,
	home: string
) {
	return {
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
		'dcat:landingPage': ofClass('foaf:Document', home),
		'foaf:page': ofClass('foaf:Document', `${home}woordenboek.json`),
		'dct:conformsTo': ofClass('dct:Standard', `${home}${id}.schema.json`),
		...(covers
			? {
					'dct:temporal': {
						'@type': 'dct:PeriodOfTime',
						'dcat:startDate': dateOf(covers.start),
						'dcat:endDate': dateOf(covers.end)
					}
				}
			: {}),
		...(id === 'regios'
			? {
					'dct:provenance': {
						'@type': 'dct:ProvenanceStatement',
						'dct:description': dutch(CREDIT_REGIONS)
					}
				}
			: {}),
		'dcat:distribution': files.map((file) => distributionNode(file, site.data_licence.address, release.date))
	};
}

/**
 * Description of the data sets for data catalogues: DCAT-AP-NL 3.0 in JSON-LD, with everything that the profile asks of catalogue, data set and
 * distribution or recommends for them. One recommendation does not apply: `dcat:accessService`, as no service stands before the files. The
 * publisher is in no list of government bodies, so it is described in full.
 * @param origin origin of the site, without a slash at the end
 */
export function dcatCatalogue(site: Site, origin: string, release: Release, sets: readonly OfferedSet[]) {
	const home = `${origin}/open-data/`;
	const publisher = {
		'@id': `${origin}/#uitgever`,
		'@type': 'foaf:Agent',
		'foaf:name': site.publisher ?? site.name,
		...(site.publisher_kind
			? { 'dct:type': iri(`http://purl.org/adms/publishertype/${site.publisher_kind}`) }
			: {})
	};
	const common = {
		'dct:publisher': iri(publisher['@id']),
		'dct:creator': iri(publisher['@id']),
		'dcat:contactPoint': contactOf(site, origin),
		'dct:language': iri(`${EU}/language/NLD`),
		'dct:license': iri(site.data_licence.address),
		'dct:modified': typed('xsd:date', release.date),
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
				'foaf:homepage': ofClass('foaf:Document', home),
				'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
				...common,
				'dcat:dataset': sets.map(({ id }) => iri(`${home}#${id}`))
			},
			...sets.map((set) => ({ ...setNode(set, site, release, home), ...common }))
		]
	};
}
