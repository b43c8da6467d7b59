import type { MEASURE_AUDIENCES, MEASURE_KINDS } from '../content/programme/seed-schema';
import type { Status } from './state';

/** Segments of addresses: other sites link to them, so they are never changed or reused. */
export const KIND_SLUGS: Record<(typeof MEASURE_KINDS)[number], string> = {
	campaign: 'campagne',
	project: 'project',
	research: 'onderzoek',
	legislation: 'wetgeving',
	'help-point': 'hulppunt',
	toolkit: 'hulpmiddel',
	training: 'training',
	event: 'bijeenkomst',
	advice: 'advies',
	alliance: 'alliantie',
	subsidy: 'subsidie',
	monitor: 'monitor',
	policy: 'beleid'
};

export const STATUS_SLUGS: Record<Status, string> = {
	finished: 'afgerond',
	running: 'loopt',
	delayed: 'vertraagd',
	stopped: 'gestopt',
	'not-begun': 'niet-begonnen',
	unknown: 'onbekend'
};

export const AUDIENCE_SLUGS: Record<(typeof MEASURE_AUDIENCES)[number], string> = {
	public: 'iedereen',
	victims: 'slachtoffers',
	bystanders: 'omstanders',
	offenders: 'plegers',
	children: 'kinderen',
	youth: 'jongeren',
	parents: 'ouders',
	students: 'studenten',
	lhbtiq: 'lhbtiq',
	women: 'vrouwen',
	men: 'mannen',
	migrants: 'migranten',
	'people-with-disability': 'beperking',
	employers: 'werkgevers',
	employees: 'werknemers',
	'education-staff': 'onderwijs',
	'care-staff': 'zorg',
	sport: 'sport',
	'culture-media': 'cultuur-media',
	municipalities: 'gemeenten',
	'police-justice': 'politie-justitie',
	government: 'overheid',
	researchers: 'onderzoekers',
	organisations: 'organisaties'
};
