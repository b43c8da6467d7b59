import type { CampaignRecord } from '../content/knowledge/campaign-schema';
import type { Municipality } from '../content/regions/municipality';
import { statementText } from '../content/read/statement';
import type { ToolkitRecord } from '../content/knowledge/toolkit-schema';
import { plainText } from '../content/read/inline.server';
import { THEME_SLUGS } from '../programme/facet-slugs';
import { dataSet, type DataSet } from './data-set';

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

/** Toolkits for professionals that may be shown. */
export function toolkitSet(toolkits: readonly ToolkitRecord[], pageOf: (id: string) => string): DataSet {
	return dataSet(
		{
			id: 'hulpmiddelen',
			title: 'Hulpmiddelen voor professionals',
			description: 'Wegwijzers, handreikingen, codes, trainingen en lesmateriaal.',
			keywords: ['handreiking', 'toolkit', 'training', 'gedragscode']
		},
		toolkits,
		[
			['id', 'text', 'Vaste naam', ({ id }) => id],
			['titel', 'text', 'Titel', ({ title }) => title],
			['beschrijving', 'text', 'Wat het is', ({ description }) => description],
			['eigenaar', 'text', 'Wie het uitgeeft', ({ owner }) => owner],
			['partners', 'list', 'Wie meewerken', ({ partners }) => partners],
			['sectoren', 'list', 'Sectoren, als code', ({ sectors }) => sectors],
			['soort', 'text', 'Soort, als code', ({ kind }) => kind],
			['themas', 'list', "Thema's, als code", ({ themes }) => themes.map((theme) => THEME_SLUGS[theme])],
			['voor_wie', 'text', 'Voor wie', (toolkit) => plainText(toolkit.for_whom)],
			['kosten', 'text', 'free, paid, partly-free of unknown', ({ cost }) => cost],
			['stand', 'text', 'current, old, ended, announced of unclear', ({ status }) => status],
			['uitgave', 'date', 'Jaar, maand of dag van de uitgave', ({ published }) => published],
			[
				'website',
				'url',
				'Adres; leeg: niet in een bron gezien',
				({ url, url_status: state }) => (state === 'confirmed' ? url : null)
			],
			['gecontroleerd', 'date', 'Dag van de laatste controle', ({ checked }) => checked],
			['pagina', 'url', 'Pagina op deze site', ({ id }) => pageOf(id)]
		]
	);
}

/** Public campaigns that may be shown. */
export function campaignSet(campaigns: readonly CampaignRecord[], pageOf: (id: string) => string): DataSet {
	return dataSet(
		{
			id: 'campagnes',
			title: 'Campagnes',
			description: 'Publiekscampagnes over grenzen, hulp en omstanders, met afzender en periode.',
			keywords: ['campagne', 'voorlichting']
		},
		campaigns,
		[
			['id', 'text', 'Vaste naam', ({ id }) => id],
			['titel', 'text', 'Titel', ({ title }) => title],
			['beschrijving', 'text', 'Wat het is', ({ description }) => description],
			['boodschap', 'text', 'Wat de campagne zegt', ({ message }) => plainText(statementText(message))],
			['afzender', 'text', 'Wie de campagne voert', ({ sender }) => sender],
			['partners', 'list', 'Wie meedoen', ({ partners }) => partners],
			['soort', 'text', 'Soort afzender, als code', ({ kind }) => kind],
			['doelgroepen', 'list', 'Voor wie', ({ audience }) => audience],
			['themas', 'list', "Thema's, als code", ({ themes }) => themes.map((theme) => THEME_SLUGS[theme])],
			['begin', 'date', 'Begin; leeg: niet bekend', ({ period }) => period.start],
			['einde', 'date', 'Einde; leeg: niet bekend of niet geëindigd', ({ period }) => period.end],
			['stand', 'text', 'running, yearly, ended, site-gone of unknown', ({ status }) => status],
			['stand_datum', 'date', 'Dag waarop dat zo was', ({ status_on: on }) => on],
			[
				'website',
				'url',
				'Adres; leeg: niet in een bron gezien',
				({ url, url_status: state }) => (state === 'confirmed' ? url : null)
			],
			['gecontroleerd', 'date', 'Dag van de laatste controle', ({ checked }) => checked],
			['pagina', 'url', 'Pagina op deze site', ({ id }) => pageOf(id)]
		]
	);
}
