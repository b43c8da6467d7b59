import { defaultLang } from '../i18n/languages';
import type { Source } from '../content/read/fields';
import type { ProgrammeRegister } from '../content/programme/programme.server';
import { registerEntries, type RegisterEntry } from '../programme/entries';
import { THEME_SLUGS } from '../content/themes';
import { AUDIENCE_SLUGS, KIND_SLUGS, STATUS_SLUGS } from '../programme/facet-slugs';
import { dataSet, type Column, type DataSet } from '../content/kinds/data-set';

const KEYWORDS = [
	'nationaal actieprogramma',
	'seksueel grensoverschrijdend gedrag',
	'seksueel geweld',
	'beleid'
];

/** The time from the first to the last of some dates; nothing when there are none. */
function covered(dates: readonly string[]): Pick<DataSet, 'covers'> {
	const [start, ...others] = [...dates].sort();
	return start === undefined ? {} : { covers: { start, end: others.at(-1) ?? start } };
}

/** A source in one field: an address, or a paper with its lines as `000:12-34`. */
function sourceText(source: Source): string {
	if ('url' in source) return source.url;
	return source.lines ? `${source.document}:${source.lines}` : source.document;
}

/** The state of a record: what its own paper says, and the latest source that says something. */
const STATE_COLUMNS: readonly Column<RegisterEntry>[] = [
	['stand_stuk', 'text', 'Stand volgens het stuk zelf', ({ printed }) => STATUS_SLUGS[printed.status]],
	[
		'stand',
		'text',
		'Stand volgens de laatste bron die er iets over zegt',
		({ latest }) => STATUS_SLUGS[latest.status]
	],
	[
		'stand_datum',
		'date',
		'Datum van die bron; leeg bij onbekend',
		({ latest }) => (latest.status === 'unknown' ? null : latest.date)
	],
	[
		'stand_bron',
		'text',
		'Die bron; leeg bij onbekend',
		({ latest }) => (latest.status === 'unknown' ? null : sourceText(latest.source))
	]
];

/** Records, each with its state. */
function recordSet(register: ProgrammeRegister, pageOf: (id: string) => string): DataSet {
	const entries = registerEntries(register, defaultLang());
	const published = new Map(register.documents.map((paper) => [paper.id, paper.published]));
	return dataSet(
		{
			id: 'register',
			title: 'Register van het nationaal actieprogramma',
			description:
				'Elke activiteit, elk plan, elke motie en toezegging uit vijf stukken van de overheid over seksueel grensoverschrijdend gedrag en seksueel geweld.',
			keywords: KEYWORDS,
			...covered(register.documents.map(({ date }) => date))
		},
		entries,
		[
			['id', 'text', 'Stuk en volgorde daarin, als 000-001', ({ measure }) => measure.id],
			['stuk', 'text', 'Stuk: 000 maart 2024, 001 juni 2022, 003 2021, 004 2025', ({ paper }) => paper],
			[
				'officiele_uitgave',
				'text',
				'Waar het stuk officieel is uitgegeven; leeg: niet gevonden',
				({ paper }) => published.get(paper)?.name
			],
			['officiele_uitgave_link', 'url', 'Adres daarvan', ({ paper }) => published.get(paper)?.url],
			['type', 'text', 'activity, measure, goal, motion of commitment', ({ measure }) => measure.type],
			['titel', 'text', 'Titel zoals in het stuk, met taalfouten hersteld', ({ measure }) => measure.title],
			[
				'titel_gedrukt',
				'text',
				'Titel precies zoals in het stuk, als die anders is',
				({ measure }) => measure.title_printed
			],
			['samenvatting', 'text', 'Wat het is, in onze woorden', ({ measure }) => measure.summary],
			['lijn', 'number', 'Actielijn 1 tot en met 5; leeg: geen', ({ measure }) => measure.line],
			['lijn_reden', 'text', 'Waarom het onder die lijn staat', ({ measure }) => measure.line_basis],
			['kop', 'text', 'Kop in het stuk', ({ measure }) => measure.section],
			['soort', 'text', 'Soort maatregel', ({ measure }) => KIND_SLUGS[measure.kind]],
			['periode_gedrukt', 'text', 'Periode zoals in het stuk', ({ measure }) => measure.period.printed],
			[
				'periode_kolom',
				'text',
				'Kolom van de periode: wanneer, oorspronkelijke-planning of text',
				({ measure }) => measure.period.column
			],
			['begin', 'date', 'Begin: jaar, maand of dag', ({ measure }) => measure.period.start],
			['einde', 'date', 'Einde: jaar, maand of dag', ({ measure }) => measure.period.end],
			['ministeries', 'list', 'Ministeries die het doen', ({ measure }) => measure.ministries],
			['uitvoerders', 'list', 'Anderen die het uitvoeren', ({ measure }) => measure.parties],
			[
				'doelgroepen',
				'list',
				'Voor wie',
				({ measure }) => measure.audiences.map((each) => AUDIENCE_SLUGS[each])
			],
			['themas', 'list', "Thema's", ({ measure }) => measure.themes.map((each) => THEME_SLUGS[each])],
			...STATE_COLUMNS,
			['trefwoorden', 'list', 'Nummers en namen waarop mensen zoeken', ({ measure }) => measure.keys],
			['links', 'list', 'Adressen in het stuk', ({ measure }) => measure.links],
			['regels', 'list', 'Regels van het stuk, geteld vanaf 1', ({ measure }) => measure.lines],
			[
				'tegenspraak',
				'list',
				'Waar bronnen elkaar tegenspreken',
				({ measure }) => measure.conflicts.map(({ what }) => what)
			],
			['hulppunten', 'list', 'Hulppunten van deze site die erbij horen', ({ measure }) => measure.help],
			[
				'hulpmiddelen',
				'list',
				'Hulpmiddelen van deze site die erbij horen',
				({ measure }) => measure.toolkits
			],
			['campagnes', 'list', 'Campagnes van deze site die erbij horen', ({ measure }) => measure.campaigns],
			['pagina', 'url', 'Pagina op deze site', ({ measure }) => pageOf(measure.id)]
		]
	);
}

/** What later sources say about records. */
function laterSet({ measures }: ProgrammeRegister): DataSet {
	const later = measures.flatMap(({ id, later: all }) => all.map((each) => ({ id, ...each })));
	return dataSet(
		{
			id: 'register-vervolg',
			title: 'Register: wat latere bronnen zeggen',
			description: 'Per maatregel wat een later stuk of een latere gebeurtenis erover zegt, met de bron.',
			keywords: KEYWORDS
		},
		later,
		[
			['maatregel', 'text', 'id van de maatregel', ({ id }) => id],
			['datum', 'date', 'Jaar, maand of dag van de bron', ({ date }) => date],
			['wat', 'text', 'Wat de bron zegt, in onze woorden', ({ what }) => what],
			[
				'stand',
				'text',
				'Stand volgens deze bron; leeg: de bron noemt geen stand',
				({ status }) => status && STATUS_SLUGS[status]
			],
			['later_record', 'text', 'id van de maatregel in het latere stuk', ({ record }) => record],
			['bron', 'text', 'Adres, of stuk met regels als 004:13-15', ({ source }) => sourceText(source)]
		]
	);
}

/** Figures that the papers give with a record. */
function figureSet({ measures }: ProgrammeRegister): DataSet {
	const figures = measures.flatMap(({ id, figures: all }) => all.map((each) => ({ id, ...each })));
	return dataSet(
		{
			id: 'register-cijfers',
			title: 'Register: cijfers uit de stukken',
			description: 'Getallen die in de stukken staan, met de regel.',
			keywords: KEYWORDS
		},
		figures,
		[
			['maatregel', 'text', 'id van de maatregel', ({ id }) => id],
			['wat', 'text', 'Waar het getal over gaat', ({ what }) => what],
			['waarde', 'number', 'Het getal', ({ value }) => value],
			['gedrukt', 'text', 'Zoals in het stuk, bijvoorbeeld "meer dan 250"', ({ printed }) => printed],
			['eenheid', 'text', 'Eenheid', ({ unit }) => unit],
			['jaar', 'number', 'Jaar; leeg: niet genoemd', ({ year }) => year],
			['regels', 'text', 'Regels van het stuk', ({ lines }) => lines]
		]
	);
}

function eventSet({ events }: ProgrammeRegister): DataSet {
	return dataSet(
		{
			id: 'tijdlijn',
			title: 'Tijdlijn van het programma',
			description: 'Gebeurtenissen met datum en bron.',
			keywords: KEYWORDS,
			...covered(events.map(({ date }) => date))
		},
		events,
		[
			['id', 'text', 'Vaste naam van de gebeurtenis', ({ id }) => id],
			['datum', 'date', 'Jaar, maand of dag', ({ date }) => date],
			['titel', 'text', 'Wat er gebeurde', ({ title }) => title],
			['tekst', 'text', 'Meer daarover', ({ text }) => text],
			['soort', 'text', 'Soort, als code: paper, law, debate ...', ({ kind }) => kind],
			[
				'gepland',
				'text',
				'ja: gepland in de bron, niet bevestigd',
				({ planned }) => (planned ? 'ja' : 'nee')
			],
			['maatregelen', 'list', 'ids van maatregelen', ({ measures }) => measures],
			['bronnen', 'list', 'Adressen, of stukken met regels', ({ sources }) => sources.map(sourceText)]
		]
	);
}

/**
 * The register of the national action programme: records, what later sources say about them, their figures, and the timeline.
 * @param pageOf address of the page of a record
 */
export function registerSets(register: ProgrammeRegister, pageOf: (id: string) => string): DataSet[] {
	return [recordSet(register, pageOf), laterSet(register), figureSet(register), eventSet(register)];
}
