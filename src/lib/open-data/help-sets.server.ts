import type { HelpPoint } from '../help/help-point';
import type { PublicChannel } from '../help/public-channel';
import { dataSet, type Column, type DataSet } from '../content/kinds/data-set';
import { themesColumn, checkedColumn } from '../content/kinds/knowledge-columns';
import { channelKind } from './channel-kind';
import { channelsForAll } from '../help/channels-for-all';
import { hoursText } from './hours-text';
import { servedMunicipalities } from './served-municipalities.server';

const KEYWORDS = ['hulp', 'meldpunt', 'seksueel geweld', 'huiselijk geweld', 'slachtofferhulp'];

/** A number as a spreadsheet leaves it alone: one that starts with a plus would be run as a formula. */
const asText = (display: string | null) => display?.replace(/^\+/, '00') ?? null;

/** Values of the channels of some types that may be shown, without those for professionals alone and those where a computer answers. */
const values = (point: HelpPoint, ...types: PublicChannel['type'][]) =>
	channelsForAll(point).flatMap(({ type, display, href, isAutomated }) =>
		types.includes(type) && !isAutomated
			? ((type === 'phone' ? asText(display) : (href ?? display)) ?? [])
			: []
	);

/** Whether a source says for which ages it is; otherwise empty bounds mean nothing. */
const isAgeKnown = ({ minimumAge, maximumAge, allAges }: HelpPoint) =>
	allAges || minimumAge !== null || maximumAge !== null;

/** For whom by age. */
const AGE_COLUMNS: readonly Column<HelpPoint>[] = [
	[
		'leeftijd_van',
		'number',
		'Jongste leeftijd in jaren; leeg: geen grens, of niet bekend (zie leeftijd_bekend)',
		({ minimumAge }) => minimumAge
	],
	[
		'leeftijd_tot',
		'number',
		'Oudste leeftijd in jaren; leeg: geen grens, of niet bekend (zie leeftijd_bekend)',
		({ maximumAge }) => maximumAge
	],
	[
		'leeftijd_bekend',
		'text',
		'ja: een bron noemt een leeftijd, of zegt dat het voor alle leeftijden is. nee: geen bron zegt er iets over',
		(point) => (isAgeKnown(point) ? 'ja' : 'nee')
	]
];

/** How much is known of whether it is right. */
const CHECK_COLUMNS: readonly Column<HelpPoint>[] = [
	checkedColumn,
	[
		'opnieuw_controleren',
		'date',
		'Dag waarop het opnieuw gecontroleerd moet zijn',
		({ nextCheck }) => nextCheck
	],
	[
		'nagevraagd',
		'date',
		'Dag waarop we bij de organisatie zelf navroegen of het klopt; leeg: nog niet gedaan',
		({ confirmed }) => confirmed?.date
	],
	[
		'nagevraagd_via',
		'text',
		'Hoe we dat deden: phone, chat, email of visit; leeg: nog niet gedaan',
		({ confirmed }) => confirmed?.by
	]
];

/** Help points, as the site may show them. */
function pointSet(help: readonly HelpPoint[], pageOf: (id: string) => string): DataSet {
	return dataSet(
		{
			id: 'hulppunten',
			title: 'Hulp- en meldpunten',
			description:
				'Waar mensen in Nederland terechtkunnen na seksueel geweld, grensoverschrijdend gedrag, geweld thuis of misbruik van beelden.',
			keywords: KEYWORDS
		},
		help,
		[
			['id', 'text', 'Vaste naam van het hulppunt', ({ id }) => id],
			['naam', 'text', 'Naam', ({ name }) => name],
			['eerdere_namen', 'list', 'Namen van vroeger', ({ formerNames }) => formerNames],
			['organisatie', 'text', 'Organisatie die het hulppunt heeft', ({ organization }) => organization],
			['soort', 'text', 'Soort hulp, als code: helpline, police, report-point ...', ({ kind }) => kind],
			['samenvatting', 'text', 'Wat het doet, in een zin', ({ text }) => text.summary],
			['voor_wie', 'text', 'Voor wie het is', ({ text }) => text.for_whom],
			[
				'doelgroepen',
				'list',
				'Voor wie, als code: victim, bystander, parent ...',
				({ audiences }) => audiences
			],
			themesColumn,
			...AGE_COLUMNS,
			[
				'gebied',
				'text',
				'Waar het werkt, als code: national, regional ...',
				({ serviceArea }) => serviceArea
			],
			[
				'gebied_in_woorden',
				'text',
				'Voor welk deel van het land het is; leeg: daar zegt geen bron iets over',
				({ text }) => text.area
			],
			[
				'gemeenten',
				'list',
				'Gemeenten die een bron noemt, als code van het CBS; gebied_in_woorden zegt of er meer zijn',
				(point) => servedMunicipalities(point).map(({ code }) => code)
			],
			[
				'provincies',
				'list',
				'Provincies, en eilanden van Caribisch Nederland, die een bron in hun geheel noemt; welke gemeenten erin liggen, staat in de set regios',
				({ provinces }) => provinces
			],
			['website', 'url', 'Eigen site; leeg: het adres is niet in een bron gezien', ({ url }) => url],
			[
				'telefoon',
				'list',
				'Bevestigde nummers, zonder die alleen voor professionals zijn (die staan bij de kanalen)',
				(point) => values(point, 'phone')
			],
			[
				'chat',
				'list',
				'Adressen van chat en WhatsApp met een mens',
				(point) => values(point, 'chat', 'whatsapp')
			],
			['anoniem', 'text', 'Anoniem: yes, no, possible of unknown', ({ anonymous }) => anonymous],
			['gratis', 'text', 'Hulp zonder kosten: yes, no of unknown', ({ free }) => free],
			['talen', 'list', 'Talen, ISO 639; leeg: niet bekend', ({ languages }) => languages],
			['zekerheid', 'text', 'Hoe goed de bronnen zijn: high, medium of low', ({ confidence }) => confidence],
			...CHECK_COLUMNS,
			[
				'bronnen',
				'list',
				'Adressen van de bronnen',
				({ sources }) => sources.flatMap((source) => ('url' in source ? source.url : []))
			],
			['pagina', 'url', 'Pagina op deze site', ({ id }) => pageOf(id)]
		]
	);
}

/** The ways to reach them: a number that is not confirmed is in no file. */
function channelSet(help: readonly HelpPoint[]): DataSet {
	const channels = help.flatMap((point) => point.channels.map((channel) => ({ point, channel })));
	return dataSet(
		{
			id: 'hulppunten-kanalen',
			title: 'Manieren om een hulppunt te bereiken',
			description:
				'Per hulppunt elk nummer, elke chat en elk formulier, met tijden en kosten voor zover die zeker zijn.',
			keywords: KEYWORDS
		},
		channels,
		[
			['hulppunt', 'text', 'id van het hulppunt', ({ point }) => point.id],
			['kanaal', 'text', 'Naam van het kanaal binnen het hulppunt', ({ channel }) => channel.id],
			[
				'soort',
				'text',
				'phone, chat, chatbot (een computer antwoordt, geen mens), whatsapp, form, email, walk-in of app',
				({ channel }) => channelKind(channel)
			],
			[
				'waarde',
				'text',
				'Nummer, adres of plaats; leeg: niet getoond',
				({ channel }) => asText(channel.display)
			],
			['link', 'url', 'Waar een tik heen leidt', ({ channel }) => channel.href],
			[
				'niet_getoond',
				'text',
				'Waarom de waarde leeg is: not-found, single-source, old of unconfirmed',
				({ channel }) => channel.withheld
			],
			[
				'tijden',
				'text',
				'Openingstijden in de vorm van OpenStreetMap, tijd van Amsterdam; leeg: niet bekend',
				({ channel }) => channel.hours && hoursText(channel.hours)
			],
			[
				'doelgroepen',
				'list',
				'Voor wie dit kanaal is, als dat minder is dan het hulppunt, als code: professional ...; leeg: als het hulppunt',
				({ channel }) => channel.audiences
			],
			['kosten', 'text', 'free, local-rate of normal-rate; leeg: niet bekend', ({ channel }) => channel.cost],
			['toelichting', 'text', 'Wat je ervan moet weten', ({ channel }) => channel.note]
		]
	);
}

/**
 * Help points and the ways to reach them.
 * @param pageOf address of the page of a help point
 */
export function helpSets(help: readonly HelpPoint[], pageOf: (id: string) => string): DataSet[] {
	return [pointSet(help, pageOf), channelSet(help)];
}
