import type { TextKey } from '../../i18n/texts';

/** A page that is not made from one record: a list, a tool, an overview. */
export interface StandingPage {
	/** As sentences for search and graded queries name it. */
	id: string;
	/** Address below the language. */
	path: string;
	/** Keys of its title and of the line below it among the texts of the interface. */
	title: TextKey;
	lead: TextKey;
}

/** Pages that search finds beside those of records. */
export const STANDING_PAGES: readonly StandingPage[] = [
	{ id: 'hulp', path: '/hulp/', title: 'help.title', lead: 'help.lead' },
	{ id: 'wegwijzer', path: '/wegwijzer/', title: 'home.start', lead: 'wegwijzer.lead' },
	{ id: 'regio', path: '/regio/', title: 'other.region_title', lead: 'other.region_lead' },
	{ id: 'onderwerpen', path: '/onderwerpen/', title: 'knowledge.topics', lead: 'knowledge.topics_lead' },
	{
		id: 'omstanders',
		path: '/omstanders/',
		title: 'knowledge.bystanders',
		lead: 'knowledge.bystanders_lead'
	},
	{
		id: 'oefenen',
		path: '/omstanders/oefenen/',
		title: 'knowledge.practice',
		lead: 'knowledge.practice_lead'
	},
	{ id: 'zakkaart', path: '/omstanders/kaart/', title: 'knowledge.card', lead: 'knowledge.card_lead' },
	{
		id: 'folders-en-posters',
		path: '/folders-en-posters/',
		title: 'print.title',
		lead: 'print.lead'
	},
	{
		id: 'professionals',
		path: '/professionals/',
		title: 'knowledge.professionals',
		lead: 'knowledge.professionals_lead'
	},
	{
		id: 'toolkits',
		path: '/professionals/toolkits/',
		title: 'knowledge.toolkits',
		lead: 'knowledge.toolkits_lead'
	},
	{ id: 'campagnes', path: '/campagnes/', title: 'knowledge.campaigns', lead: 'knowledge.campaigns_lead' },
	{
		id: 'woordenlijst',
		path: '/woordenlijst/',
		title: 'knowledge.glossary',
		lead: 'knowledge.glossary_lead'
	},
	{ id: 'talen', path: '/talen/', title: 'common.languages', lead: 'common.languages_lead' },
	{ id: 'controle', path: '/controle/', title: 'knowledge.checks', lead: 'knowledge.checks_lead' },
	{ id: 'open-data', path: '/open-data/', title: 'programme.open_data', lead: 'programme.open_data_lead' },
	{ id: 'programma', path: '/programma/', title: 'programme.title', lead: 'programme.lead' },
	...(
		[
			['register', 'register'],
			['voortgang', 'progress'],
			['tijdlijn', 'timeline'],
			['cijfers', 'figures'],
			['stukken', 'papers'],
			['wetten', 'laws'],
			['moties', 'motions'],
			['wie', 'who']
		] as const
	).map(([name, key]): StandingPage => ({
		id: `programma-${name}`,
		path: `/programma/${name}/`,
		title: `programme.${key}`,
		lead: `programme.${key}_lead`
	})),
	{
		id: 'afkortingen',
		path: '/programma/afkortingen/',
		title: 'programme.abbreviations',
		lead: 'programme.abbreviations_lead'
	}
];
