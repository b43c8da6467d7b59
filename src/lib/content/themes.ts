/** What a record is about: shared by help points, knowledge and the register, so that they can be related. */
export const THEMES = [
	'sexual-violence-acute',
	'sexual-violence-past',
	'online-image-abuse',
	'sextortion',
	'domestic-violence',
	'child-abuse',
	'stalking',
	'street-harassment',
	'exploitation-trafficking',
	'honour-forced-marriage',
	'workplace',
	'education',
	'higher-education',
	'sport',
	'culture-media',
	'healthcare',
	'disability',
	'church-religion',
	'lhbtiq',
	'discrimination',
	'mental-health',
	'police-report',
	'legal-advice',
	'offender'
] as const;
export type Theme = (typeof THEMES)[number];
