/** The list of topics, in groups a visitor recognises. Topics that are in no group come in the last one. */
export const TOPIC_GROUPS = [
	{
		id: 'happened',
		topics: [
			'noodhulp-112',
			'acuut-seksueel-geweld',
			'langer-geleden',
			'zelfdodingsgedachten',
			'online-misbruik',
			'straatintimidatie',
			'huiselijk-geweld-kindermishandeling',
			'wurgen-en-keel-dichtknijpen',
			'opvang-na-geweld',
			'uitbuiting-loverboys',
			'eer-huwelijksdwang-achterlating',
			'hulp-specifieke-groepen',
			'stalking',
			'vrouwelijke-genitale-verminking',
			'zonder-papieren',
			'ouderen'
		]
	},
	{
		id: 'where',
		topics: [
			'werk',
			'onderwijs',
			'sport',
			'cultuur-media-dans',
			'kerk',
			'zorg-jeugdhulp-beperking',
			'caribisch-nederland'
		]
	},
	{ id: 'near', topics: ['iemand-steunen', 'ouders-en-kinderen', 'omstanders-5d'] },
	{
		id: 'rights',
		topics: [
			'politie-melden-of-aangifte',
			'wet-seksuele-misdrijven',
			'leeftijd-en-seks',
			'verjaring',
			'schade-en-rechtshulp'
		]
	},
	{ id: 'own', topics: ['zorgen-over-eigen-gedrag'] },
	{ id: 'more', topics: ['veilig-surfen', 'cijfers', 'begrippen', 'beleid-en-verdragen'] }
] as const;
