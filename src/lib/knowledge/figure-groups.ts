import type { Theme } from '../content/themes';

/** Pages of figures: a figure is on the page of its first theme. */
export const FIGURE_GROUPS = [
	{ id: 'vaak', themes: ['sexual-violence-acute', 'sexual-violence-past', 'lhbtiq'] },
	{ id: 'straat', themes: ['street-harassment', 'discrimination'] },
	{
		id: 'werk-en-school',
		themes: [
			'workplace',
			'education',
			'higher-education',
			'sport',
			'culture-media',
			'church-religion',
			'healthcare',
			'disability'
		]
	},
	{
		id: 'thuis',
		themes: [
			'domestic-violence',
			'child-abuse',
			'exploitation-trafficking',
			'honour-forced-marriage',
			'stalking'
		]
	},
	{ id: 'online', themes: ['online-image-abuse', 'sextortion'] },
	{ id: 'politie-en-hulp', themes: ['police-report', 'legal-advice', 'offender', 'mental-health'] }
] as const satisfies readonly { id: string; themes: readonly Theme[] }[];

/** The page that has the figures of a first theme. */
export function groupOf(theme: Theme): (typeof FIGURE_GROUPS)[number]['id'] {
	return FIGURE_GROUPS.find(({ themes }) => themes.some((each) => each === theme))?.id ?? 'vaak';
}
