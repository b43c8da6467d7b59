import type { TextKey } from '../i18n/texts';

/** A leaflet of one A4: the advice that somebody in this situation gets from the wegwijzer. */
export interface Leaflet {
	/** Stands in the address, which stands on paper: never change or reuse one. */
	id: string;
	title: TextKey;
	/** What it is about: of its title somebody may not tell whether it is for them. */
	subject: TextKey;
	/** Topic that the code leads to. */
	topic: string;
	/** Answers to the wegwijzer, by question; those that are not named count as unknown. */
	answers: Readonly<Record<string, string>>;
	/** Blocks of that advice that make no sense on paper, by id. */
	without?: readonly string[];
}

/** The main situations, in the order in which they are shown. */
export const LEAFLETS: readonly Leaflet[] = [
	{
		id: 'net-gebeurd',
		title: 'print.leaflet_net-gebeurd',
		subject: 'help.wat_seksueel-geweld',
		topic: 'acuut-seksueel-geweld',
		answers: { what: 'rape-assault', when: 'under-7-days' }
	},
	{
		id: 'lang-geleden',
		title: 'print.leaflet_lang-geleden',
		subject: 'help.wat_seksueel-geweld',
		topic: 'langer-geleden',
		answers: { what: 'rape-assault', when: 'longer-ago' }
	},
	{
		id: 'geweld-thuis',
		title: 'print.leaflet_geweld-thuis',
		subject: 'help.wat_geweld-thuis',
		topic: 'huiselijk-geweld-kindermishandeling',
		answers: { what: 'home-violence' }
	},
	{
		id: 'stalking',
		title: 'print.leaflet_stalking',
		subject: 'help.wat_stalking',
		topic: 'stalking',
		answers: { what: 'stalking' }
	},
	{
		id: 'beelden',
		title: 'print.leaflet_beelden',
		subject: 'help.wat_beelden-online',
		topic: 'online-misbruik',
		answers: { what: 'images-online' },
		// It sends people to a question of the wegwijzer.
		without: ['found-images-note']
	},
	{
		id: 'werk',
		title: 'print.leaflet_werk',
		subject: 'help.wat_werk',
		topic: 'werk',
		answers: { what: 'remarks-harassment', setting: 'work' }
	}
];
